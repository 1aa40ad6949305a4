import type { WordsOf } from '../catalog'
import type { startup as source } from '../nl/startup'

export const startup = {
  opening: 'Vos données s’ouvrent',
  openingLong:
    'Cela dure plus longtemps que d’habitude. Votre ordinateur demande peut-être un mot de passe quelque part ; regardez aussi derrière cette fenêtre.',
  retrying: 'Werkbalie réessaie',

  chooseTitle: 'Comment Werkbalie doit-il garder vos clés ?',
  chooseIntro:
    'Tout ce que vous enregistrez dans Werkbalie est chiffré. La clé a sa place dans le trousseau de votre ordinateur.',
  keychainTitle: 'Utiliser quand même le trousseau',
  keychainHelp:
    'Vous n’aurez alors rien à saisir au démarrage. Installez-le ou déverrouillez-le et réessayez ; sous Linux, il s’agit généralement de GNOME Keyring ou de KWallet. Si quelqu’un d’autre gère cet ordinateur, adressez-vous à cette personne.',

  vaultTitle: 'Continuer avec une phrase secrète',
  vaultIntro:
    'Werkbalie crée un coffre sur cet ordinateur : un fichier chiffré qui ne s’ouvre qu’avec votre phrase secrète. Vous la saisissez à chaque démarrage de Werkbalie.',
  vaultWarningTitle: 'Personne ne peut retrouver une phrase secrète oubliée',
  vaultWarning:
    'Pas même les auteurs de Werkbalie. Conservez-la donc en lieu sûr, par exemple dans un gestionnaire de mots de passe ou un coffre-fort.',
  passphrase: 'Phrase secrète',
  passphraseHint:
    'Au moins {count} caractères. Quatre ou cinq mots sans rapport entre eux sont solides et faciles à retenir.',
  repeat: 'Répéter la phrase secrète',
  strength:
    '{strength, select, short {Il manque encore {missing, plural, one {# caractère} other {# caractères}}} weak {Faible : facile à deviner. Ajoutez des mots.} fair {Moyenne. Un mot de plus la rend solide.} strong {Solide} other {}}',
  strengthLabel: 'Solidité de la phrase secrète',
  capsLock: 'La touche Verr. Maj est activée.',
  createVault: 'Créer le coffre et commencer',

  lockedTitle: 'Déverrouillez vos données',
  lockedIntro:
    'Vos clés et vos données sont chiffrées sur cet ordinateur. Saisissez la phrase secrète que vous avez choisie.',
  unlock: 'Déverrouiller',
  forgotten: 'Phrase secrète oubliée ?',
  forgottenBody:
    'Essayez des variantes : vous pouvez essayer autant de fois que nécessaire. Si vous ne la retrouvez pas, vous pouvez repartir de zéro. Vos anciennes données sont mises de côté et s’ouvriront à nouveau si vous retrouvez la phrase plus tard.',

  blockedTitle: 'Werkbalie ne peut pas ouvrir vos données',
  inUseTitle: 'Werkbalie est déjà ouvert',
  folder: 'Vos données se trouvent dans ce dossier :',
  folderName: 'le dossier',

  freshStart: 'Repartir de zéro…',
  freshTitle: 'Repartir de zéro ?',
  freshBody:
    'Werkbalie met de côté tout ce qui se trouve dans votre dossier de données et commence avec un fichier vide. Rien n’est effacé.',
  freshWhere: 'Les anciennes données vont dans ce nouveau dossier, dont le nom contient la date et l’heure :',
  freshLater:
    'Vous retrouvez plus tard la phrase secrète, la clé ou une copie de sauvegarde ? Fermez alors Werkbalie et remettez les fichiers de ce dossier à leur place.',
  freshConfirm: 'Mettre de côté et repartir de zéro',
  freshDone: 'Werkbalie a commencé avec un fichier vide. Vos anciennes données sont mises de côté.',
} satisfies WordsOf<typeof source>
