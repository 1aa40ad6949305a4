import type { AllProblemWords } from '../problem-words'
import { connectionProblems } from './connection-problems'
import { trainingProblems } from './training-problems'

export const problems = {
  'invalid-input': {
    title: 'Tout n’est pas encore correctement complété',
    body: 'Ce que vous avez saisi est toujours là.',
    next: 'Corrigez les champs indiqués et réessayez.',
  },
  unexpected: {
    title: 'Une erreur s’est produite dans Werkbalie',
    body: 'C’est une erreur du programme, pas de vous. Ce qui était enregistré l’est toujours.',
    next: 'Réessayez. Si l’erreur persiste, communiquez la référence {reference} à la personne qui vous aide.',
  },
  cancelled: {
    title: 'Arrêté',
    body: 'Vous avez interrompu cette opération. Ce qui était enregistré l’est toujours.',
    next: 'Recommencez quand vous le souhaitez.',
  },
  'not-open': {
    title: 'Vos données ne sont pas encore ouvertes',
    body: 'Elles sont chiffrées sur cet ordinateur et encore verrouillées. Rien n’est perdu.',
    next: 'Ouvrez d’abord vos données, puis réessayez.',
  },
  'not-found': {
    title:
      '{what, select, certificate {Ce certificat n’existe plus} profile {Ce profil n’existe plus} environment {Cet environnement n’existe plus} check {Cette réponse n’existe plus} training {Cette formation n’existe plus} other {Cet élément n’existe plus}}',
    body: 'L’élément a été supprimé entre-temps, peut-être dans une autre fenêtre.',
    next: 'Choisissez autre chose dans la liste.',
  },
  'needs-window': {
    title: 'Ceci n’est possible que dans la fenêtre de Werkbalie',
    body: 'Un choix à l’écran est nécessaire. Rien n’a été modifié.',
    next: 'Ouvrez Werkbalie et faites-le là.',
  },
  'not-printed': {
    title: 'L’impression a échoué',
    body: 'L’ordinateur n’a pas pu envoyer la page à une imprimante. Rien n’a changé.',
    next: 'Vérifiez qu’il y a une imprimante, ou enregistrez la page en PDF et imprimez-la.',
  },
  'file-not-written': {
    title: 'Le fichier n’a pas pu être enregistré',
    body: '{reason, select, full {Le disque est plein.} denied {Vous ne pouvez rien enregistrer à cet endroit.} other {L’ordinateur a refusé le fichier.}} Rien n’est perdu dans Werkbalie.',
    next: '{reason, select, full {Libérez de la place ou choisissez un autre disque.} denied {Choisissez un autre dossier, par exemple Documents.} other {Choisissez un autre dossier et réessayez.}}',
  },

  'keychain-missing': {
    title: 'Cet ordinateur n’a pas de trousseau de clés utilisable',
    body: 'Werkbalie garde vos clés dans le stockage sécurisé du système, et il n’y en a pas ici. Rien n’a été enregistré et rien n’est perdu.',
    next: 'Choisissez une phrase secrète : Werkbalie gardera alors les clés chiffrées dans un coffre sur cet ordinateur.',
  },
  'keychain-locked': {
    title: 'Le trousseau de clés de cet ordinateur est verrouillé',
    body: 'Vos clés s’y trouvent toujours ; Werkbalie n’y a pas accès pour l’instant.',
    next: 'Déverrouillez le trousseau, en général avec le mot de passe de votre session, et réessayez.',
  },
  'keychain-refused': {
    title: 'Le trousseau de clés de cet ordinateur a refusé',
    body: 'Le système n’a pas donné à Werkbalie l’accès aux clés. Rien n’a été modifié.',
    next: 'Réessayez et autorisez l’accès si l’ordinateur le demande.',
  },
  'keychain-slow': {
    title: 'Le trousseau de clés de cet ordinateur ne répond pas',
    body: 'Werkbalie a attendu {duration}, puis s’est arrêté. Rien n’a été modifié.',
    next: 'Regardez si une fenêtre attend votre mot de passe, peut-être derrière celle-ci, et réessayez.',
  },
  'passphrase-needed': {
    title: 'Le coffre demande votre phrase secrète',
    body: 'Vos clés et vos données sont chiffrées dans le coffre sur cet ordinateur.',
    next: 'Saisissez la phrase que vous avez choisie.',
  },
  'passphrase-wrong': {
    title: 'Cette phrase secrète n’ouvre pas le coffre',
    body: 'Rien n’a été modifié et vous pouvez essayer autant de fois que nécessaire.',
    next: 'Vérifiez les majuscules, les espaces et la langue du clavier, et réessayez.',
  },
  'vault-damaged': {
    title: 'Le coffre contenant vos clés est endommagé',
    body: 'Le fichier n’est plus lisible. Werkbalie n’y a pas touché.',
    next: 'Restaurez le fichier du coffre depuis une copie de sauvegarde et réessayez.',
  },

  'data-in-use': {
    title: 'Werkbalie est déjà ouvert',
    body: 'Une autre fenêtre ou une commande dans le terminal utilise ces données. Ainsi, elles ne sont jamais modifiées à deux endroits à la fois.',
    next: 'Passez à l’autre fenêtre, ou fermez-la et réessayez.',
  },
  'database-key-missing': {
    title: 'La clé de vos données est introuvable',
    body: 'Vos données sont toujours chiffrées sur cet ordinateur, mais leur clé n’est pas dans le trousseau. Rien n’a été écrasé.',
    next: 'Connectez-vous sur l’ordinateur et avec l’utilisateur habituels, ou restaurez une copie de sauvegarde.',
  },
  'database-key-wrong': {
    title: 'La clé ne correspond pas à vos données',
    body: 'Ces données viennent sans doute d’un autre ordinateur ou utilisateur. Rien n’a été écrasé.',
    next: 'Restaurez les données et la clé d’une même copie de sauvegarde, ou commencez avec un fichier vide ; les anciennes données sont conservées.',
  },
  'database-damaged': {
    title: 'Vos données sont endommagées',
    body: 'Le fichier n’est plus correctement lisible. Werkbalie n’y a pas touché.',
    next: 'Restaurez une copie de sauvegarde, ou commencez avec un fichier vide ; le fichier endommagé est conservé.',
  },
  'database-newer': {
    title: 'Ces données viennent d’un Werkbalie plus récent',
    body: 'Elles ont la version {found} ; ce Werkbalie les connaît jusqu’à la version {supported}. Rien n’a été modifié.',
    next: 'Installez le dernier Werkbalie et ouvrez-les avec celui-ci.',
  },
  'storage-failed': {
    title: 'L’enregistrement a échoué',
    body: '{reason, select, full {Le disque est plein.} denied {Werkbalie ne peut pas écrire dans son propre dossier.} other {L’ordinateur a refusé l’écriture.}} Ce qui était enregistré auparavant l’est toujours.',
    next: '{reason, select, full {Libérez de la place sur le disque et réessayez.} denied {Demandez le droit d’écriture à la personne qui gère l’ordinateur, et réessayez.} other {Réessayez. Si l’erreur persiste, redémarrez l’ordinateur.}}',
  },

  'certificate-missing': {
    title: 'Il n’y a pas encore de certificat',
    body: 'Sans certificat, Werkbalie ne peut pas prouver au nom de quelle entreprise vous agissez.',
    next: 'Créez ou importez un certificat, et choisissez-le dans le profil.',
  },
  'certificate-unreadable': {
    title: 'Ce n’est pas un certificat lisible',
    body: 'Werkbalie lit les formats PEM, DER, PKCS#7 (.p7b) et PKCS#12 (.p12, .pfx). Rien n’a été modifié.',
    next: 'Vérifiez que c’est le bon fichier, ou redemandez le certificat dans un de ces formats.',
  },
  'certificate-fits-no-key': {
    title: 'Ce certificat ne correspond à aucune clé ici',
    body: 'La clé avec laquelle il a été demandé n’est pas sur cet ordinateur. Rien n’a été modifié.',
    next: 'Importez-le sur l’ordinateur où la demande a été faite, ou importez un fichier PKCS#12 qui contient la clé.',
  },
  'certificate-expired': {
    title: 'Le certificat est expiré',
    body: 'Il était valable jusqu’au {date}. Les services ne l’acceptent plus.',
    next: 'Créez un nouveau certificat et communiquez-le au service.',
  },
  'certificate-not-yet-valid': {
    title: 'Le certificat n’est pas encore valable',
    body: 'Il est valable à partir du {date}.',
    next: 'Attendez cette date. Si elle est déjà passée, vérifiez l’horloge de cet ordinateur.',
  },
  'certificate-weak': {
    title: 'Ce certificat est trop faible',
    body: '{weakness, select, smallKey {La clé est trop courte : {detail}.} oldSignature {Il est signé avec une méthode dépassée : {detail}.} notRsa {Sa clé n’est pas RSA mais {detail}, ce que les services n’acceptent pas.} other {Il ne répond pas aux exigences des services : {detail}.}} Il n’a pas été importé.',
    next: 'Faites une nouvelle demande dans Werkbalie : elle répond aux exigences.',
  },
  'pkcs12-password-wrong': {
    title: 'Ce mot de passe n’ouvre pas le fichier',
    body: 'C’est le mot de passe choisi lors de la création du fichier. Rien n’a été modifié.',
    next: 'Essayez un autre mot de passe ; attention aux majuscules.',
  },
  'pkcs12-unsupported': {
    title: 'Ce fichier PKCS#12 est chiffré d’une manière inconnue',
    body: 'Werkbalie ne peut pas l’ouvrir. Rien n’a été modifié.',
    next: 'Exportez-le à nouveau depuis son programme d’origine, avec AES ou 3DES, et importez ce fichier.',
  },
  'key-missing': {
    title: 'La clé de ce certificat manque',
    body: 'Le certificat est dans la liste, mais sa clé n’est plus dans le trousseau. Le reste de vos données est intact.',
    next: 'Réimportez la clé depuis un fichier PKCS#12, ou créez un nouveau certificat.',
  },
  'key-unusable': {
    title: 'La clé de ce certificat est inutilisable',
    body: 'Ce qui se trouve dans le trousseau n’est plus une clé lisible, ou n’appartient pas à ce certificat. Rien n’a été modifié.',
    next: 'Réimportez la clé depuis un fichier PKCS#12, ou créez un nouveau certificat.',
  },

  'environment-built-in': {
    title: 'L’environnement d’exercice fait partie de Werkbalie',
    body: 'Il ne peut être ni modifié ni supprimé.',
    next: 'Créez votre propre environnement avec vos propres adresses.',
  },
  'in-use': {
    title: 'C’est encore utilisé',
    body: 'Utilisé par {by}. Rien n’a été supprimé.',
    next: 'Choisissez-y d’abord autre chose, puis supprimez-le.',
  },
  'client-id-missing': {
    title: 'Le client-id manque dans le profil',
    body: 'La sécurité sociale reconnaît votre entreprise au client-id que Chaman vous a donné. Rien n’a été envoyé.',
    next: 'Complétez le client-id dans le profil. Vous le trouvez dans Chaman, près de votre canal REST.',
  },

  offline: {
    title: 'Pas de connexion à internet',
    body: 'Rien n’a été envoyé. Ce que vous avez saisi est toujours là.',
    next: 'Vérifiez la connexion de cet ordinateur et réessayez.',
  },
  unreachable: {
    title: 'Le service est injoignable',
    body: '{host} ne répond pas. Votre connexion à internet semble pourtant fonctionner. Rien n’a été envoyé.',
    next: 'Vérifiez l’adresse dans l’environnement, ou réessayez plus tard.',
  },
  'connection-lost': {
    title: 'La connexion a été coupée',
    body: '{host} a coupé la connexion avant la fin de la réponse. Ce que vous avez saisi est toujours là.',
    next: 'Réessayez.',
  },
  'timed-out': {
    title: 'Le service n’a pas répondu à temps',
    body: 'Werkbalie a attendu {duration}, puis s’est arrêté. Ce que vous avez saisi est toujours là.',
    next: 'Réessayez dans quelques minutes.',
  },
  'tls-failed': {
    title: 'La connexion n’est pas sûre',
    body: '{cause, select, expired {Le certificat de {host} est expiré.} name {{host} présente le certificat d’un autre serveur.} untrusted {Cet ordinateur ne connaît pas l’émetteur du certificat de {host}.} other {Aucune connexion sécurisée n’a pu être établie avec {host}.}} Rien n’a été envoyé.',
    next: '{cause, select, expired {Vérifiez l’horloge de cet ordinateur. Si elle est juste, réessayez plus tard.} name {Vérifiez l’adresse dans l’environnement.} untrusted {Le réseau de votre entreprise contrôle-t-il le trafic ? Demandez alors son certificat à la personne qui gère le réseau, et ajoutez-le à l’environnement.} other {Demandez à la personne qui gère le réseau si les connexions sécurisées sont bloquées.}}',
  },
  'proxy-refused': {
    title: 'Le proxy de votre réseau a bloqué la demande',
    body: '{login, select, yes {Il demande d’abord un nom d’utilisateur et un mot de passe.} other {Il a répondu avec le code {status}.}} Le service n’a rien reçu.',
    next: 'Demandez à la personne qui gère le réseau de donner accès à cet ordinateur.',
  },

  'token-refused': {
    title:
      '{cause, select, client {La sécurité sociale ne connaît pas ce client-id ou ce certificat} scope {L’accès demandé n’est pas attribué} grant {L’identification signée a été refusée} other {L’identification auprès de la sécurité sociale a échoué}}',
    body: '{cause, select, client {Le client-id du profil et le certificat ne vont pas ensemble, ou le certificat n’est pas encore actif dans Chaman.} scope {L’environnement demande un scope que votre entreprise n’a pas.} grant {La signature, l’audience ou l’heure ne convient pas à cet environnement.} other {Le serveur n’a pas donné accès, avec le code {status}.}} Votre demande elle-même n’a pas été envoyée.',
    next: '{cause, select, client {Vérifiez dans Chaman que ce certificat est lié à ce client-id. Après le chargement, cela peut prendre un peu de temps.} scope {Laissez le scope vide dans l’environnement, ou demandez l’accès dans Chaman.} grant {Vérifiez dans l’environnement l’adresse du jeton et l’audience.} other {Testez le raccordement : il montre l’étape qui échoue.}}',
  },
  'clock-wrong': {
    title: 'L’horloge de cet ordinateur n’est pas à l’heure',
    body: '{direction, select, ahead {Elle avance de {duration} sur celle du service} other {Elle retarde de {duration} sur celle du service}}, et c’est pourquoi l’identification est refusée. Votre demande elle-même n’a pas été envoyée.',
    next: 'Mettez l’horloge de cet ordinateur à l’heure, de préférence automatiquement, et réessayez.',
  },
  'service-refused': {
    title: 'Le service n’accepte pas ces données',
    body: '{fields, plural, =0 {Il ne dit pas quel champ est incorrect.} one {Un champ est indiqué.} other {# champs sont indiqués.}} Ce que vous avez saisi est toujours là.',
    next: '{fields, plural, =0 {Vérifiez tout et réessayez. Les détails techniques montrent la réponse du service.} other {Corrigez ce qui est indiqué et réessayez.}}',
  },
  'access-refused': {
    title:
      '{cause, select, scope {Votre entreprise n’a pas cet accès} permission {Votre entreprise ne peut pas consulter ceci} other {Le service n’accepte pas votre identification}}',
    body: '{cause, select, scope {Le service demande un accès qui n’est pas attribué à votre client-id : {scopes}.} permission {L’identification a réussi, mais le service ne vous donne pas ces données : la qualité ou le mandat manque.} other {Même avec une nouvelle identification, le service a continué à refuser.}}',
    next: '{cause, select, scope {Demandez cet accès dans Chaman ou à votre gestionnaire d’accès.} permission {Vérifiez la qualité dans le profil, et auprès du gestionnaire d’accès si le mandat existe.} other {Vérifiez que le profil appartient à cet environnement et testez le raccordement.}}',
  },
  'too-many-requests': {
    title: 'Trop de demandes à la suite',
    body: 'Le service n’autorise qu’un nombre limité de demandes. Ce que vous avez saisi est toujours là.',
    next: '{waits, select, yes {Réessayez dans {wait}.} other {Attendez quelques minutes, puis réessayez.}}',
  },
  'service-unavailable': {
    title: 'Le service ne fonctionne pas pour le moment',
    body: 'La panne se situe chez le service lui-même (code {status}), pas chez vous. Ce que vous avez saisi est toujours là.',
    next: '{waits, select, yes {Réessayez dans {wait}.} other {Réessayez plus tard.}}',
  },
  'answer-not-understood': {
    title: 'Werkbalie ne comprend pas la réponse',
    body: 'Le service a répondu autrement que prévu. Werkbalie n’affiche donc aucun résultat : ce n’est ni un oui ni un non.',
    next: 'Vérifiez l’adresse dans l’environnement. Si elle est correcte, le service a peut-être changé : cherchez un Werkbalie plus récent.',
  },

  ...connectionProblems,
  ...trainingProblems,
} satisfies AllProblemWords
