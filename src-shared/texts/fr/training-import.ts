/** Words of bringing lists in and out, and the settings of trainings. */
export const trainingImport = {
  title: 'Importer une liste',
  export: 'Exporter',
  look: 'Voir ce qui change',
  apply: '{count, plural, =0 {Importer} one {Importer un participant} other {Importer # participants}}',
  applied:
    'Liste importée : {added, plural, =0 {} one {un nouveau participant, } other {# nouveaux participants, }}{changed, plural, =0 {} one {un modifié, } other {# modifiés, }}{periods, plural, =0 {aucune nouvelle période} one {une nouvelle période} other {# nouvelles périodes}}',
  undone: 'La liste est retirée ; tout est comme avant',
  undoTooLate:
    'La formation a été modifiée entre-temps. Utilisez Annuler dans la formation, étape par étape.',
  empty: 'vide',
  code: 'code {code}',
  steps: { file: 'Fichier', columns: 'Colonnes', check: 'Vérification' },
  file: {
    title: 'Choisissez le fichier qui contient la liste',
    body: 'Une ligne par participant, ou une ligne par période d’un participant. La première ligne contient les titres. Un fichier exporté par Werkbalie convient tel quel.',
    label: 'Liste des participants',
    help: 'CSV ou Excel (.xlsx), jusqu’à 30 Mo.',
    reading: 'Lecture du fichier en cours',
    sheet: 'Feuille',
    name: 'Fichier',
    kind: 'Type',
    size: 'Contenu',
    linesAndColumns:
      '{count, plural, one {{lines} ligne} other {{lines} lignes}} sous les titres, {columns, plural, one {une colonne} other {# colonnes}}',
    delimiters: { semicolon: 'point-virgule', comma: 'virgule', tab: 'tabulation', bar: 'barre verticale' },
    noLinesTitle: 'Ce fichier ne contient pas de liste',
    noLines:
      'Il n’y a aucune ligne sous les titres. Choisissez un autre fichier ou une autre feuille, ou complétez la liste et choisissez à nouveau le fichier.',
  },
  columns: {
    title: 'Que contient chaque colonne ?',
    body: 'Werkbalie reconnaît ce qu’il peut d’après les titres. Vérifiez les choix ; ce dont vous n’avez pas besoin peut être ignoré.',
    remembered: 'Les choix de votre dernière liste avec les mêmes titres ont été repris.',
    inFile: 'Colonne du fichier',
    samples: 'Premières valeurs',
    becomes: 'Devient',
    noHeading: 'Colonne {number} (sans titre)',
    fieldOf: 'Champ pour la colonne {column}',
    ignore: 'Ne pas utiliser',
    ofPeriod: 'Période : {field}',
    elsewhere: 'Actuellement à la colonne {column} ; passe ici',
    looking: 'Werkbalie compare la liste avec la formation',
  },
  missing: {
    personTitle: 'Choisissez d’abord la colonne du NISS',
    person:
      'Sans numéro de registre national (NISS), Werkbalie ne sait pas de qui parle une ligne. Choisissez NISS à la colonne où il se trouve.',
    fields:
      'Encore sans colonne ni valeur fixe : {fields}. Pour les nouveaux participants, {count, plural, one {ce champ reste vide} other {ces champs restent vides}} jusqu’à ce que vous {count, plural, one {le complétiez} other {les complétiez}}.',
    days: 'Aucune colonne ne contient de jours : les nouvelles périodes reçoivent le premier et le dernier jour de la formation.',
    periods:
      'Aucune colonne ne contient des heures, des jours ou autre chose d’une période : aucune période ne sera ajoutée.',
  },
  defaults: {
    title: 'Si une cellule est vide',
    body: 'Les nouveaux participants et les nouvelles périodes reçoivent ce que vous choisissez ici. Ce qui existe déjà ne change pas.',
    empty: 'Laisser vide',
  },
  check: {
    title: 'Voici ce qui change',
    summary:
      '{added, plural, =0 {Aucun nouveau participant} one {Un nouveau participant} other {# nouveaux participants}}, {changed, plural, =0 {personne de modifié} one {un modifié} other {# modifiés}}, {newPeriods, plural, =0 {aucune nouvelle période} one {une nouvelle période} other {# nouvelles périodes}}{changedPeriods, plural, =0 {} one {, une période modifiée} other {, # périodes modifiées}}.',
    nothing: 'La liste ne change rien : tout ce qu’elle contient figure déjà ainsi dans la formation.',
    promise:
      'Une cellule vide n’efface jamais rien. Après l’importation, vous pouvez tout annuler en une fois.',
    skipped:
      '{count, plural, one {Une ligne sans NISS est ignorée : ligne} other {# lignes sans NISS sont ignorées : lignes}} {lines}{more, plural, =0 {} other { et encore #}}.',
    errors:
      '{count, plural, one {Un participant aura} other {# participants auront}} encore quelque chose à corriger. Ce sera indiqué à la cellule dans la formation ; vous pouvez aussi corriger le fichier et le choisir à nouveau.',
    applying: 'Importation de la liste en cours',
    again: 'Voir à nouveau',
    show: 'Afficher',
    kinds: {
      all: 'Tous ({count})',
      new: 'Nouveaux ({count})',
      changed: 'Modifiés ({count})',
      unchanged: 'Inchangés ({count})',
    },
    kind: { new: 'Nouveau', changed: 'Modifié', unchanged: 'Inchangé' },
    previous: 'Participants précédents',
    next: 'Participants suivants',
    range: '{first}–{last} sur {total}',
    none: 'Aucun participant à afficher.',
    lines:
      '{count, plural, one {Ligne {lines}} other {Lignes {lines}}}{more, plural, =0 {} other { et encore #}}',
    newPeriod: 'Nouvelle période',
    periodField: 'Période {number}, {field}',
    becomes: 'devient',
    toCorrect: '{count, plural, one {Une erreur} other {# erreurs}}',
    moreCells: '{count, plural, one {Et encore une cellule.} other {Et encore # cellules.}}',
    morePeriods:
      '{count, plural, one {Et encore une nouvelle période.} other {Et encore # nouvelles périodes.}}',
  },
  exports: {
    xlsxHelp: 'Les numéros et les jours restent tels quels. Contient le NISS des participants.',
    csvHelp: 'Avec des points-virgules, pour tout tableur, sans limite. Contient le NISS des participants.',
    writing: 'Enregistrement du tableau en cours',
    saved:
      'Enregistré sous {file}. Le fichier contient des données personnelles : supprimez-le quand vous n’en avez plus besoin.',
  },
  advanced: 'Avancé : comment les adresses sont écrites',
  windows: {
    title: 'Périodes de cinq ans',
    body: 'Les droits à la formation se constituent par périodes de cinq ans. Une formation qui franchit une telle limite doit avoir au moins une période de formation de chaque côté ; Werkbalie le vérifie et peut couper une période à la limite.',
    source:
      'Source : manuel du Federal Learning Account pour les prestataires de formation, version 2024-10-01, 3.1.2. Il ne dit pas quand une période commence ; c’est pourquoi vous complétez la liste vous-même.',
    empty: 'Pas encore de périodes de cinq ans',
    emptyBody:
      'Tant que la liste est vide, Werkbalie ne vérifie pas les limites. Demandez à Sigedis quand une période commence et se termine.',
    add: 'Ajouter une période de cinq ans',
    one: 'Période de cinq ans {number}',
    first: 'Premier jour',
    last: 'Dernier jour',
    remove: 'Supprimer la période de cinq ans {number}',
  },
  rights: {
    title: 'Droit individuel à la formation',
    body: 'Le nombre d’heures de formation par an auxquelles une personne à temps plein a droit. Werkbalie le met à côté des heures suivies dans l’aperçu par personne.',
    empty: 'Aucun droit à la formation complété',
    emptyBody:
      'Le droit dépend de la loi et de votre secteur. Complétez-le avec sa source, par exemple la CCT sectorielle ou votre secrétariat social.',
    add: 'Ajouter un droit',
    one: 'Droit {number}',
    fromYear: 'À partir de l’année',
    hours: 'Heures par an',
    source: 'Source',
    remove: 'Supprimer le droit {number}',
  },
  paths: {
    body: 'Une formation est demandée avec des numéros dans l’adresse. Ne changez ceci que si le service ne trouve pas ce qui s’y trouve certainement, ou si Sigedis le demande.',
    source:
      'Source : les exemples du manuel, version 2024-10-01. Ils ne montrent qu’une seule écriture et pas tous les cas.',
    none: 'Il n’y a pas encore d’autre environnement que celui d’exercice.',
    enterprise: 'Numéro d’entreprise 0880.820.673 dans l’adresse',
    enterpriseStyles: {
      'without-zeros': '880820673, sans zéro au début (comme dans le manuel)',
      'ten-digits': '0880820673, avec dix chiffres',
    },
    insz: 'NISS 07.01.01-898.01 dans l’adresse',
    inszStyles: {
      'eleven-digits': '07010189801, avec onze chiffres',
      'without-zeros': '7010189801, sans zéro au début',
    },
  },
}
