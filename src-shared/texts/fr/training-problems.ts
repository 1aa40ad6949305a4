import type { WordsOf } from '../catalog'
import type { trainingProblems as source } from '../nl/training-problems'

/** The problems of the trainings. */
export const trainingProblems = {
  'would-remove-participants': {
    title:
      '{count, plural, one {Une personne perdrait des données} other {# personnes perdraient des données}}',
    body: 'Le service remplace toute la formation par ce que vous envoyez. Les personnes et les périodes qui n’y figurent plus disparaissent du registre. Rien n’a encore été envoyé.',
    next: 'Vérifiez la liste. Confirmez qui peut disparaître, ou remettez les participants et les périodes qui manquent.',
  },
  'changed-elsewhere': {
    title:
      '{removed, select, yes {Cette formation a entre-temps été supprimée ailleurs} other {Cette formation a entre-temps été modifiée ailleurs}}',
    body: '{removed, select, yes {Le registre ne la connaît plus. Rien n’a été envoyé et votre version est toujours là.} other {Le registre ne contient plus la version dont vous êtes parti ({differences, plural, one {# différence} other {# différences}}). Rien n’a été envoyé et votre version est toujours là.}}',
    next: '{removed, select, yes {Renvoyez-la si elle doit malgré tout rester.} other {Comparez les deux versions et choisissez pour chaque différence ce qui reste. Envoyez ensuite.}}',
  },
  'edited-meanwhile': {
    title: 'Cette formation a été modifiée entre-temps',
    body: 'Votre modification partait d’une version plus ancienne et n’a pas été conservée, pour ne rien écraser.',
    next: 'Rouvrez la formation et refaites la modification.',
  },
  'training-under-way': {
    title:
      '{state, select, queued {Cette formation attend d’être envoyée} unknown {La réponse du service n’est pas encore connue} other {Cette formation est en route vers le service}}',
    body: '{state, select, queued {Elle partira dès que le service sera accessible.} unknown {Werkbalie relit d’abord ce que le service possède et ne renvoie rien en attendant.} other {Werkbalie attend la réponse.}} Rien n’est perdu.',
    next: '{state, select, queued {Retirez-la de la file d’attente pour faire cela.} other {Attendez la réponse, puis réessayez.}}',
  },
  'learning-account-closed': {
    title:
      '{access, select, readonly {Le Federal Learning Account n’accepte plus rien} other {Le Federal Learning Account est fermé}}',
    body: 'Selon plusieurs éditeurs, la loi du 14 janvier 2026 (Moniteur belge du 21 janvier 2026) a mis fin à l’enregistrement. {access, select, readonly {Les données restent consultables jusqu’au 31 décembre 2026.} other {Les données ne sont plus consultables.}} Votre propre registre continue de fonctionner.',
    next: '{access, select, readonly {Archivez ce qui s’y trouve, ou gardez cette formation dans votre propre registre.} other {Gardez cette formation dans votre propre registre.}} Si le service accepte malgré tout, modifiez-le dans l’environnement.',
  },
  'training-provider-needed': {
    title: 'Ce profil n’est pas un prestataire de formation',
    body: 'Seul un prestataire de formation enregistre des formations dans le Federal Learning Account. Ce que vous avez rempli est toujours là.',
    next: 'Choisissez un profil ayant le rôle de prestataire de formation, ou modifiez le rôle dans les profils.',
  },
  'data-model-missing': {
    title: 'Le modèle de données n’est pas encore choisi',
    body: 'Le service en connaît deux : une formation avec plusieurs participants, ou une formation par participant. Sigedis déconseille fortement de les mélanger, c’est pourquoi le choix est ensuite définitif.',
    next: 'Choisissez le modèle de données dans le profil et réessayez.',
  },
  'history-incomplete': {
    title: 'Le service n’a pas donné toutes les formations',
    body: 'Il en renvoie au plus 999 par question. Werkbalie a continué par période, mais un même jour en compte encore trop. Ce qui est arrivé est conservé.',
    next: 'Demandez l’historique de cette personne employeur par employeur.',
  },
  'table-too-large': {
    title: 'Ce tableau est trop grand pour un classeur',
    body: 'Il compte {lines} lignes ; Werkbalie en écrit au plus {most} dans un fichier .xlsx. Rien n’a été écrit.',
    next: 'Choisissez CSV : il n’y a pas de limite.',
  },
  'file-unreadable': {
    title: 'Werkbalie ne peut pas lire ce fichier',
    body: '{reason, select, toolarge {Le fichier est trop volumineux.} empty {Il ne contient rien.} other {Ce n’est pas un fichier CSV ou XLSX, ou il est endommagé ou protégé par un mot de passe.}} Rien n’a été modifié.',
    next: '{reason, select, toolarge {Divisez-le en fichiers plus petits.} empty {Choisissez un autre fichier.} other {Enregistrez-le à nouveau dans votre tableur en .xlsx ou .csv et choisissez ce fichier.}}',
  },
} satisfies WordsOf<typeof source>
