import type { WordsOf } from '../catalog'
import type { fields as source } from '../nl/fields'

export const fields = {
  required: 'Complétez ce champ.',
  malformed: 'Ceci n’a pas la forme attendue.',
  'too-long': 'C’est trop long.',
  'too-short': 'C’est trop court.',
  'too-small': 'Cette valeur est trop basse.',
  'too-large': 'Cette valeur est trop élevée.',
  'not-a-choice': 'Choisissez une des possibilités.',

  'insz-length': 'Un numéro de registre national ou numéro BIS (NISS) compte 11 chiffres.',
  'insz-checksum':
    'Ce numéro de registre national n’est pas correct : le nombre de contrôle ne correspond pas au reste. Vérifiez les chiffres.',
  'insz-date':
    'Ce numéro de registre national contient une date ou un numéro d’ordre qui n’existe pas. Vérifiez les chiffres.',
  'enterprise-number-length': 'Un numéro d’entreprise compte 10 chiffres et commence par 0 ou 1.',
  'enterprise-number-checksum':
    'Ce numéro d’entreprise n’est pas correct : le nombre de contrôle ne correspond pas au reste. Vérifiez les chiffres.',
  'enterprise-number-is-establishment':
    'C’est le numéro d’une unité d’établissement. Indiquez le numéro d’entreprise : il commence par 0 ou 1.',

  'date-malformed': 'Indiquez une date complète.',
  'date-in-past': 'Cette date est passée. Choisissez aujourd’hui ou plus tard.',
  'date-in-future': 'Cette date est dans le futur. Choisissez aujourd’hui ou plus tôt.',
  'date-outside-window':
    'Cette date est trop éloignée. Choisissez une date de ce trimestre ; pendant le dernier mois d’un trimestre, le suivant est permis aussi.',
  'end-before-start': 'La date de fin précède la date de début.',
  'windows-overlap': 'Cette période en chevauche une autre. Chaque jour appartient à une seule période.',
  'year-taken': 'Cette année figure déjà dans la liste. Modifiez cette ligne ou choisissez une autre année.',

  'email-malformed': 'Indiquez une adresse électronique comme nom@exemple.be, sans lettres accentuées.',
  'country-code': 'Indiquez le code pays en deux lettres, par exemple BE ou NL.',
  'common-name-ons':
    'Écrivez connecteur-code client-identification, par exemple horaire-TE1234-bureau : connecteur en minuscules, code client TE suivi de quatre chiffres ou commençant par CF, DF ou MF.',
  'ons-connector': 'Utilisez uniquement des minuscules sans accents, des chiffres et _.',
  'ons-customer-code': 'Un code client est TE suivi de quatre chiffres, ou commence par CF, DF ou MF.',
  'ons-identification': 'Utilisez uniquement des lettres sans accents, des chiffres et _.',
  'key-size': 'Choisissez une des longueurs de clé proposées.',
  'key-size-ons': 'Ons demande une clé d’au moins 4096 bits.',
  'certificate-pem': 'Collez ici le certificat complet, de BEGIN CERTIFICATE à END CERTIFICATE.',

  'url-malformed': 'Indiquez une adresse complète, par exemple https://exemple.be/chemin.',
  'url-not-https': 'L’adresse doit commencer par https://. Http n’est permis que vers cet ordinateur.',
  'url-has-credentials': 'Retirez le nom d’utilisateur et le mot de passe de l’adresse.',

  'password-too-short': 'Choisissez un mot de passe d’au moins 8 caractères.',
  'passphrase-too-short':
    'Choisissez une phrase secrète d’au moins 12 caractères : quelques mots à la suite se retiennent facilement.',
  'passphrase-wrong':
    'Cette phrase secrète n’ouvre pas le coffre. Vérifiez les majuscules et les espaces, puis réessayez.',
  'pkcs12-password-wrong': 'Ce mot de passe n’ouvre pas le fichier. Vérifiez les majuscules et réessayez.',
  'passwords-differ': 'Les deux saisies ne sont pas identiques.',
  'name-taken': 'Ce nom existe déjà. Choisissez-en un autre.',

  'only-for-mandatary': 'Seul un mandataire indique ici une autre entreprise. Laissez ce champ vide.',
  'citizen-unknown':
    'La sécurité sociale ne connaît pas ce numéro de registre national. Vérifiez les chiffres avec le candidat.',
  'enterprise-number-unknown':
    'La sécurité sociale ne connaît pas ce numéro d’entreprise. Vérifiez les chiffres.',
  'enterprise-number-not-in-token':
    'Ce numéro d’entreprise ne correspond pas à l’accès de ce profil. Vérifiez dans Chaman pour quelle entreprise le client-id est valable.',
  'mandatary-person-asked':
    'Le service demande qui est le mandataire en personne ; ce n’est possible que via le portail. Vérifiez la qualité indiquée dans le profil.',

  'role-differs':
    'La sécurité sociale connaît cette entreprise en une autre qualité que le profil : employeur ou mandataire. Adaptez la qualité du profil.',
  'technical-name': 'Utilisez uniquement des minuscules, des chiffres et le tiret bas : planning_sync.',
  identification: 'Utilisez uniquement des lettres, des chiffres et le tiret bas, sans espaces.',
  'customer-code-development': 'Pour le développement, le code client est TE1002.',
  'customer-code-staging':
    'Pour le staging, le code client est TE suivi de quatre chiffres, autre que TE1002.',
  'customer-code-production': 'Pour la production, le code client commence par CF, DF ou MF.',
  'application-name':
    'Indiquez le nom de votre application Carerix : la partie avant .carerix, par exemple deproef.',
  'url-not-web': 'Indiquez une adresse web commençant par https:// ou http://.',

  'too-many': 'C’est trop : il peut y en avoir 999 au plus.',
  'only-one-participant':
    'Dans ce modèle de données, chaque formation a un seul participant. Scindez la formation par participant.',
  'other-person':
    'Cette formation est enregistrée au nom d’une autre personne. Créez une nouvelle formation pour quelqu’un d’autre.',
  'hours-malformed': 'Indiquez des heures, par exemple 7,5 ou 7:30.',
  'hours-not-positive': 'Indiquez plus de 0 heure.',
  'hours-more-than-days':
    'C’est plus d’heures que n’en comptent ces jours. Vérifiez les heures et les jours.',
  'code-malformed': 'Indiquez un code : un nombre entier.',
  'number-malformed': 'Indiquez un nombre, par exemple 125 ou 125,50.',
  'date-order': 'Le dernier jour précède le premier.',
  'date-outside-training': 'Ce jour tombe en dehors du premier et du dernier jour de la formation.',
  'window-crossed': 'Cette période chevauche deux fenêtres de cinq ans. Scindez-la à la limite.',
  'window-without-period':
    'La formation s’étend sur deux fenêtres de cinq ans : chaque participant doit avoir une période dans chacune.',
  'period-duplicate': 'Cette période figure déjà. Vérifiez si elle est nécessaire deux fois.',
  'periods-overlap': 'Cette période en chevauche une autre. Vérifiez si c’est correct.',
  'participant-duplicate': 'Cette personne figure déjà pour le même employeur.',
  'person-twice': 'Cette personne figure déjà pour un autre employeur. Vérifiez si c’est correct.',
} satisfies WordsOf<typeof source>
