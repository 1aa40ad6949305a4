import type { WordsOf } from '../catalog'
import type { socialSecurity as source } from '../nl/guides-social-security'

export const socialSecurity = {
  'employer-known': {
    title: 'Votre entreprise est connue sur le portail de la sécurité sociale',
    do: 'Vérifiez que votre entreprise est inscrite comme employeur sur socialsecurity.be. Si vous faites déjà des déclarations Dimona, elle l’est. Un prestataire de services ou un opérateur de formation sans personnel demande d’abord l’inscription.',
    needs: 'Votre numéro d’entreprise.',
    gives: 'La certitude que votre entreprise peut accéder aux services sécurisés.',
  },
  'access-manager': {
    title: 'Il y a un gestionnaire d’accès principal',
    do: 'Le représentant légal désigne sur le portail un gestionnaire d’accès principal, si ce n’est pas encore fait. Dans une petite entreprise, c’est souvent le gérant lui-même.',
    needs: 'Le représentant légal, avec eID ou itsme.',
    gives: 'Le nom du gestionnaire d’accès : lui seul peut accomplir les étapes suivantes dans Chaman.',
    handOver: {
      do: 'Désignez un gestionnaire d’accès principal sur le portail de la sécurité sociale, si ce n’est pas encore fait. Dans une petite entreprise, c’est souvent vous-même.',
      needs: 'Votre eID ou itsme.',
    },
  },
  'technical-manager': {
    title: 'La personne chargée de la technique a accès à Chaman',
    do: 'Si le gestionnaire d’accès ne veut pas le faire lui-même, il donne à un collaborateur ou à un informaticien l’accès « ChaMan – Gestion technique des canaux ». S’il le fait lui-même, cette étape n’est pas d’application.',
    needs:
      'Le nom et le numéro de registre national de cette personne ; donnez-les directement au gestionnaire d’accès, pas dans Werkbalie.',
    gives: 'Une personne qui peut charger le certificat dans Chaman.',
    handOver: {
      do: 'Si vous ne souhaitez pas faire le travail technique vous-même, donnez à un collaborateur ou à un informaticien l’accès « ChaMan – Gestion technique des canaux ». Si vous le faites vous-même, passez cette étape.',
      needs: 'Le nom et le numéro de registre national de cette personne ; elle vous les donne elle-même.',
    },
  },
  certificate: {
    title: 'Créez une clé et un certificat',
    do: 'Werkbalie crée la clé, la garde dans le trousseau sécurisé de cet ordinateur et signe lui-même un certificat avec elle. Chaman l’accepte. Si votre entreprise préfère un certificat d’une autorité reconnue, c’est actuellement « PersonalSign 3 Pro » de GlobalSign ; vous l’importez alors ici.',
    needs: 'Le nom officiel de votre entreprise.',
    gives:
      'Un fichier de certificat (PEM) que vous pouvez transmettre. La clé elle-même ne quitte jamais cet ordinateur.',
  },
  'hand-over': {
    title: 'Donnez le certificat au gestionnaire d’accès',
    do: 'Enregistrez le certificat et transmettez-le avec la fiche de transmission : elle dit ce que le gestionnaire d’accès doit faire dans Chaman. Si vous êtes vous-même le gestionnaire d’accès, continuez directement.',
    needs: 'Le fichier du certificat et l’adresse e-mail du gestionnaire d’accès.',
    gives: 'Le gestionnaire d’accès sait ce qui est demandé. À partir de maintenant, vous l’attendez.',
  },
  sender: {
    title: 'Chaman connaît votre entreprise comme expéditeur',
    do: 'À la première connexion, Chaman demande de créer l’expéditeur de l’entreprise. Indiquez une seule personne de contact technique : quelqu’un qui lit aussi les messages sur les pannes et les certificats expirés.',
    needs: 'Le nom, l’adresse e-mail et le téléphone du contact technique.',
    gives: 'Un expéditeur auquel le canal REST est lié.',
  },
  upload: {
    title: 'Le canal REST est activé, avec votre certificat',
    do: 'Activez le canal REST dans Chaman et chargez-y le fichier du certificat. Rien que le certificat : si quelqu’un demande la clé, ne la donnez jamais.',
    needs: 'Le fichier du certificat (PEM) de Werkbalie.',
    gives: 'Un canal REST actif qui reconnaît votre signature.',
    handOver: {
      do: 'Activez le canal REST dans Chaman et chargez-y le fichier du certificat. Seulement le certificat : la clé reste chez nous et ne sert à rien ici.',
      needs: 'Le fichier du certificat (PEM) que nous vous remettons.',
    },
  },
  'client-id': {
    title: 'Reprenez l’identifiant client dans votre profil',
    do: 'Après l’activation, Chaman affiche un identifiant client, par exemple self_service_chaman_123456_ab12cd. Copiez-le tel quel et collez-le dans le profil de votre entreprise dans Werkbalie.',
    needs: 'L’identifiant client, donné par le gestionnaire d’accès.',
    gives:
      'Un profil avec lequel Werkbalie peut s’identifier. L’identifiant n’est pas un secret : sans votre clé, personne ne peut rien en faire.',
    handOver: {
      do: 'Après l’activation, Chaman affiche un identifiant client, par exemple self_service_chaman_123456_ab12cd. Copiez-le tel quel et transmettez-le-nous. Ce n’est pas un secret.',
      needs: 'Le canal REST activé.',
    },
  },
  'service-access': {
    title: 'Votre canal peut utiliser le service',
    do: 'Vérifiez dans Chaman que le canal peut appeler le service que vous voulez utiliser, et en quelle qualité : employeur, mandataire ou opérateur de formation. La manière précise dont cet accès est accordé n’est publiée nulle part : si le gestionnaire d’accès ne la trouve pas, appelez le centre de contact de la sécurité sociale.',
    needs: 'Le nom du service, par exemple PrecontractualData.',
    gives: 'Le bon accès ; s’il manque, le test de l’étape suivante le signale.',
    handOver: {
      do: 'Vérifiez dans Chaman que le canal peut accéder au service que nous voulons utiliser, et en la bonne qualité : comme employeur, comme mandataire ou comme prestataire de formation. Si vous ne trouvez pas, appelez le centre de contact de la sécurité sociale.',
      needs: 'Le nom du service, par exemple PrecontractualData.',
    },
  },
  test: {
    title: 'Testez la connexion',
    do: 'Werkbalie vérifie un à un : la clé est-elle là, le certificat correspond-il, est-il valable, l’horloge est-elle à l’heure, l’accès est-il donné, votre numéro d’entreprise est-il accessible, le service répond-il ? Si une étape échoue, vous lisez laquelle et que faire. Aucune donnée de personne n’est utilisée.',
    needs: 'Le profil avec l’identifiant client et le certificat.',
    gives: 'La certitude que le service vous accepte. Vous pouvez vérifier votre premier candidat.',
  },
} satisfies WordsOf<typeof source>
