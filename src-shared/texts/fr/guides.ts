import type { WordsOf } from '../catalog'
import type { guides as source } from '../nl/guides'
import { inGoedeBanen } from './guides-in-goede-banen'
import { ons } from './guides-ons'
import { socialSecurity } from './guides-social-security'
import { vdab } from './guides-vdab'

export const guides = {
  about: {
    'social-security': {
      title: 'Sécurité sociale',
      intro:
        'De rien à une connexion avec laquelle vous vérifiez des candidats. Comptez une demi-heure de travail personnel et, entre-temps, le gestionnaire d’accès de votre entreprise.',
    },
    'vdab-fetch': {
      title: 'VDAB : récupérer des données',
      intro: 'Un compte, une application et un abonnement, dont le VDAB décide.',
    },
    'vdab-post': {
      title: 'VDAB : transmettre des offres d’emploi',
      intro:
        'Cinq étapes avec une longue phase de test, du contrat aux vraies offres. Le VDAB fixe lui-même des délais ; Werkbalie les compte avec vous.',
    },
    ons: {
      title: 'Ons (Nedap)',
      intro:
        'Un certificat pour un environnement client : la bonne demande, le certificat du tableau de bord, et un test réussi.',
    },
    'in-goede-banen-website': {
      title: 'InGoedeBanen : les mêmes offres que sur votre site',
      intro: 'InGoedeBanen lit toutes les offres qui figurent aussi sur votre propre site.',
    },
    'in-goede-banen-medium': {
      title: 'InGoedeBanen : uniquement les offres choisies',
      intro: 'Vous choisissez offre par offre, avec un support distinct dans Carerix.',
    },
    'in-goede-banen-account': {
      title: 'InGoedeBanen : un autre compte',
      intro: 'Votre flux fonctionne déjà ; seul le compte chez InGoedeBanen change.',
    },
  },

  parties: {
    you: 'Vous',
    'legal-representative': 'Le représentant légal',
    'access-manager': 'Le gestionnaire d’accès',
    vdab: 'Le VDAB',
    nedap: 'Nedap',
    'care-organisation': 'L’organisation de soins',
    'carerix-administrator': 'L’administrateur de Carerix',
    'in-goede-banen': 'InGoedeBanen',
  },

  details: {
    organisation: 'Nom de votre organisation',
    enterpriseNumber: 'Numéro d’entreprise',
    accessManager: 'Nom du gestionnaire d’accès',
    accessManagerEmail: 'Adresse e-mail du gestionnaire d’accès',
    contact: 'Personne de contact chez vous',
    partner: 'Société de services ou multiposteur',
    connector: 'Nom de la connexion',
    customer: 'Organisation de soins',
    customerCode: 'Code client',
    application: 'Nom de l’application Carerix',
    customerNumber: 'Numéro de client chez InGoedeBanen',
    inGoedeBanenEmail: 'Adresse e-mail d’InGoedeBanen',
    feedUrl: 'Adresse du flux',
  },

  step: {
    do: 'Que faire',
    needs: 'Ce qu’il vous faut',
    gives: 'Ce que cela apporte',
    who: 'Qui',
    optional: 'Seulement si cela vous concerne',
    after: 'Après : {steps}',
    checkedOn: 'Vérifié le {date}',
    sources: 'Sources',
  },
  states: {
    'to-do': 'À faire',
    waiting: 'Attend {who} depuis le {date}',
    done: 'Fait le {date}',
    'not-applicable': 'Pas d’application',
  },
  dues: {
    act: 'De préférence au plus tard le {date}',
    expect: 'Attendu au plus tard le {date}',
    look: 'Repère : {date}',
    'ask-again': 'Prendre des nouvelles le {date}',
  },
  evidence: {
    date: 'Date',
    contact: 'Avec qui',
    note: 'Remarque',
    file: 'Fichier',
    secretKept: 'Gardé dans le trousseau sécurisé le {date}',
  },

  reminders: {
    act: {
      title: '{step}',
      body: '{run} : de préférence au plus tard le {date}.',
    },
    expect: {
      title: 'Toujours sans nouvelles ? {step}',
      body: '{run} : attendu au plus tard le {date}.',
    },
    'ask-again': {
      title: 'À redemander aujourd’hui : {step}',
      body: '{run} : vous vouliez y revenir.',
    },
    certificate: {
      title: 'Le certificat {name} arrive à son terme',
      body: '{days, plural, =0 {C’est aujourd’hui le dernier jour.} one {Encore valable un jour.} other {Encore valable # jours.}} Commencez maintenant le renouvellement.',
    },
    feed: {
      title: 'Le flux {name} demande votre attention',
      body: '{gone, plural, =0 {} one {Une offre a disparu. } other {# offres ont disparu. }}{errors, plural, =0 {} one {Il y a une erreur.} other {Il y a # erreurs.}}',
    },
  },
  calendar: {
    act: '{run} : {step}',
    expect: '{run} : attendu – {step}',
    look: '{run} : repère – {step}',
    'ask-again': '{run} : redemander – {step}',
  },
  handOver: {
    title: 'Pour : {party}',
    intro: 'Ce que nous vous demandons pour « {guide} », dans cet ordre.',
    greeting: 'Madame, Monsieur,',
    closing: 'Cordialement,',
    needs: 'Il vous faut : {needs}',
    details: 'Données',
    footer: 'Fait avec Werkbalie le {date}. Les faits ont été vérifiés le {checkedOn}.',
  },

  mails: {
    accessManager: {
      subject: 'Certificat à charger dans Chaman pour {organisation}',
      body: 'Bonjour {accessManager},\n\nPour {organisation} (numéro d’entreprise {enterpriseNumber}), nous voulons utiliser un canal REST de la sécurité sociale. Vous seul pouvez l’activer. Voulez-vous :\n\n1. vous connecter à Chaman et, si nécessaire, créer l’expéditeur de l’entreprise avec une seule personne de contact technique ;\n2. activer le canal REST et charger le certificat joint ;\n3. renvoyer tel quel l’identifiant client que Chaman affiche alors ;\n4. vérifier que le canal peut utiliser le service PrecontractualData ?\n\nSi je n’ai pas joint le fichier du certificat, demandez-le-moi : sans certificat, le canal ne peut pas être activé. La clé elle-même reste chez nous et n’est nécessaire nulle part.\n\nBien à vous,\n{contact}',
    },
    vdabFetch: {
      subject: 'Demande de récupération de données – {organisation}',
      body: 'Bonjour,\n\n{organisation} (numéro d’entreprise {enterpriseNumber}) souhaite récupérer des données du VDAB par une API. Est-il possible en ce moment d’introduire une nouvelle demande, et pour quels produits ?\n\nNous expliquerons volontiers notre projet lors d’un bref entretien.\n\nBien à vous,\n{contact}',
    },
    vdabPost: {
      subject: 'Demande de transmission d’offres d’emploi – {organisation}',
      body: 'Bonjour,\n\n{organisation} (numéro d’entreprise {enterpriseNumber}) souhaite transmettre automatiquement des offres d’emploi avec la Vacature Posting API. Nous avons introduit la demande au moyen du formulaire et fixons volontiers l’entretien.\n\nQui réalise la connexion : {partner}.\n\nPouvez-vous nous communiquer au préalable la version de HR-XML avec le schéma, les champs obligatoires et l’adresse de l’environnement de test ?\n\nBien à vous,\n{contact}',
    },
    vdabTestVacancies: {
      subject: 'Offres de test transmises – {organisation}',
      body: 'Bonjour,\n\nNous avons transmis nos offres de test pour {organisation} (numéro d’entreprise {enterpriseNumber}). Voulez-vous les examiner et nous dire pour chacune ce qui doit être amélioré ?\n\nBien à vous,\n{contact}',
    },
    onsApproval: {
      subject: 'Approbation du certificat Ons API – {connector}',
      body: 'Bonjour,\n\nPour la connexion {connector}, nous avons demandé dans l’Ons API Dashboard un certificat pour {customer} (code client {customerCode}). Voulez-vous approuver la demande, ou nous dire qui le fait chez vous ?\n\nBien à vous,\n{contact}\n{organisation}',
    },
    carerixUrl: {
      subject: 'Adresse du flux pour InGoedeBanen – {application}',
      body: 'Bonjour,\n\nNous voulons qu’InGoedeBanen lise les mêmes offres que sur notre propre site. Sur votre page d’aide « In Goede Banen (IGB) inrichten in Carerix », l’adresse pour cette voie manque. Pouvez-vous nous communiquer la bonne adresse pour l’application {application}, et nous dire si le flux est activé pour nous ?\n\nBien à vous,\n{contact}\n{organisation}',
    },
    inGoedeBanenUrl: {
      subject: 'Adresse de notre flux d’offres d’emploi – {organisation}',
      body: 'Bonjour,\n\nVous pouvez lire nos offres à cette adresse :\n{feedUrl}\n\nNotre numéro de client chez vous : {customerNumber}. Si un flux était déjà lu pour nous, cette adresse remplace la précédente. Voulez-vous nous dire quand le flux est lu pour la première fois, et à quelle fréquence ensuite ?\n\nBien à vous,\n{contact}\n{organisation}',
    },
  },

  socialSecurity,
  vdab,
  ons,
  inGoedeBanen,
} satisfies WordsOf<typeof source>
