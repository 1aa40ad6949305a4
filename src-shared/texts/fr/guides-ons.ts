import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/guides-ons'

export const ons = {
  'care-organisation': {
    title: 'Une organisation de soins participe',
    do: 'Nedap n’admet que les connexions auxquelles une organisation de soins participe : c’est une condition stricte. Mettez-vous d’accord avec un client qui utilise Ons et notez qui y est votre contact.',
    needs: 'Le nom de l’organisation de soins et de votre contact.',
    gives: 'Un client partagé, que vous indiquez dans le formulaire d’entrée.',
  },
  intake: {
    title: 'Remplissez le formulaire d’entrée',
    do: 'Remplissez sur l’Ons API Dashboard le formulaire d’entrée (intake) : qui vous êtes, quelles certifications vous avez, et avec quelle organisation de soins vous travaillez. Cela se fait une seule fois par fournisseur.',
    needs: 'Les données de votre organisation et du client partagé.',
    gives: 'Une demande que Nedap examine.',
  },
  agreement: {
    title: 'Nedap vous admet',
    do: 'Nedap examine la demande. Si elle est approuvée, vous signez la convention de raccordement. Il n’y a pas de délai fixe : notez quand vous voulez prendre des nouvelles.',
    needs: 'Rien ; vous attendez Nedap.',
    gives: 'L’accès à l’Ons API Dashboard et à l’assistance.',
  },
  'web-account': {
    title: 'Demandez un compte pour l’interface web',
    do: 'Pendant le développement, il est pratique de voir dans l’interface web ce que font vos appels. Demandez le compte à l’assistance et indiquez l’adresse e-mail à laquelle le lier. Autrefois, cela passait par Topdesk. Si vous n’en avez pas besoin, cette étape n’est pas d’application.',
    needs: 'Une adresse e-mail.',
    gives: 'Un compte dans l’environnement de développement, avec des données fictives.',
  },
  'functional-design': {
    title: 'Rédigez la conception fonctionnelle',
    do: 'Décrivez votre produit, la connexion et le problème qu’elle résout. Le résumé compte 140 caractères au plus. Rédigez ici et recopiez dans le tableau de bord.',
    needs: 'Quelques phrases en langage courant, et le client partagé.',
    gives: 'Des textes à recopier, conservés pour la version suivante.',
  },
  'technical-design': {
    title: 'Rédigez la conception technique',
    do: 'Donnez pour chaque cas d’utilisation un titre et une description, les endpoints, et par modèle les champs dont vous avez vraiment besoin. Nedap veille à la minimisation des données. Cliquez dans le tableau de bord sur Edit à côté de Technical Design, recopiez tout et choisissez Save changes. Si vous ne le savez pas encore, activez provisoirement « Allow all endpoints on development » : cela ne vaut que pour le développement.',
    needs: 'Une liste de ce que fait votre connexion.',
    gives: 'Une conception que vous pouvez exporter en Markdown ou en tableau pour la recopier.',
  },
  request: {
    title: 'Créez la clé et la demande',
    do: 'Choisissez l’environnement client. Werkbalie compose le nom comme Nedap le demande – connexion, code client, identification – et crée une clé de 4096 bits. Chaque environnement client a sa propre demande.',
    needs:
      'Le code client : TE1002 pour le développement, un autre code TE pour le staging, CF, DF ou MF pour la production. Et les sept champs : nom, organisation, service, localité, province, pays et adresse e-mail.',
    gives:
      'Un fichier .csr à charger. La clé reste sur cet ordinateur ; ne la donnez jamais, pas même à Nedap.',
  },
  upload: {
    title: 'Chargez la demande dans le tableau de bord',
    do: 'Ouvrez dans l’Ons API Dashboard la version de votre connexion et allez à l’onglet certificates. Saisissez le code client, choisissez Add new environment et chargez le fichier dans la colonne CSR. Autrefois, cela passait par un formulaire Topdesk (« Certificaat aanvragen of verlengen ») ; cette voie est dépassée.',
    needs: 'Le fichier .csr.',
    gives: 'Pour le développement, la demande est signée immédiatement si elle répond aux exigences.',
  },
  approval: {
    title: 'Le client et Nedap approuvent',
    do: 'Pour le staging et la production s’ajoute une approbation, sans doute de l’organisation de soins elle-même ; la procédure n’est pas publique. Envoyez un message à votre contact. Pour le développement, cette étape n’est pas d’application.',
    needs: 'Votre contact dans l’organisation de soins.',
    gives: 'Un certificat signé, prêt dans le tableau de bord.',
  },
  import: {
    title: 'Récupérez le certificat et importez-le',
    do: 'Choisissez Download PEM file dans le tableau de bord et glissez le fichier dans Werkbalie. La clé correspondante est trouvée d’elle-même, quel que soit le nom du fichier.',
    needs: 'Le fichier PEM.',
    gives: 'Un certificat qui correspond à votre clé, avec sa date de fin.',
  },
  ping: {
    title: 'Testez le certificat',
    do: 'Werkbalie appelle Ons avec votre certificat et demande /ping. La réponse 200 est bonne. 403 signifie : ce certificat appartient à un autre environnement. 495 signifie : expiré, ou pas signé par la bonne autorité. Sans réponse, vous lisez si cela tient au réseau, au proxy ou à la connexion sécurisée.',
    needs: 'L’environnement client avec son certificat.',
    gives: 'La certitude qu’Ons vous accepte.',
  },
  'next-stage': {
    title: 'Demandez la phase suivante',
    do: 'Quand la connexion est prête pour le staging ou la production, verrouillez la version (Lock version) et demandez l’accès. Nedap examine la conception ; en cas de refus, vous recevez la raison par e-mail, vous adaptez et vous redemandez. Si vous restez en développement, cette étape n’est pas d’application.',
    needs: 'Une conception fonctionnelle et technique complète.',
    gives: 'L’accès pour l’environnement client suivant ; recommencez alors ce guide.',
  },
  renewal: {
    title: 'Planifiez le renouvellement',
    do: 'La durée de validité d’un certificat n’est pas publiée ; Werkbalie lit la date de fin dans le certificat même et avertit 90, 30 et 7 jours à l’avance. Renouveler, c’est : une nouvelle demande avec le même nom, la charger pour le même environnement, importer et tester. Mettez le renouvellement dans votre agenda.',
    needs: 'Le certificat importé.',
    gives: 'Un renouvellement qui ne surprend personne.',
  },
} satisfies WordsOf<typeof source>
