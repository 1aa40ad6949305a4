import type { WordsOf } from '../catalog'
import type { vdab as source } from '../nl/guides-vdab'

export const vdab = {
  'fetch-request': {
    title: 'Demandez à récupérer des données',
    do: 'Introduisez une demande auprès de l’API Center of Excellence (CoE) du VDAB au moyen du formulaire. Attention : en septembre 2026, le VDAB n’acceptait provisoirement plus de nouvelles demandes pour l’API Vacature, qui sert à récupérer des offres d’emploi. Demandez d’abord si votre demande est la bienvenue. Utilisez une adresse e-mail professionnelle : les adresses Gmail ou Skynet, par exemple, sont refusées.',
    needs:
      'Le nom et le numéro de l’entreprise, une personne de contact, et l’usage que vous ferez des données.',
    gives: 'Une invitation à un entretien.',
  },
  'fetch-talk': {
    title: 'Bref entretien avec le CoE',
    do: 'Le VDAB veut bien comprendre vos besoins lors d’un bref entretien. Dites quelles données il vous faut et ce que vous en ferez.',
    needs: 'Votre projet en quelques phrases.',
    gives: 'Après un entretien positif, le CoE envoie un lien pour activer votre compte.',
  },
  account: {
    title: 'Activez votre compte',
    do: 'Ouvrez le lien du CoE et activez votre compte sur le Developer Portal. Depuis octobre 2026, la connexion se fait en deux étapes.',
    needs: 'Le lien du CoE et une adresse e-mail professionnelle nominative.',
    gives: 'L’accès au Developer Portal du VDAB.',
  },
  application: {
    title: 'Enregistrez votre application',
    do: 'Enregistrez sur le portail l’application qui récupérera les données. Vous recevez une clé et un secret. Le secret n’est affiché qu’une seule fois : gardez-le tout de suite ici, il va dans le trousseau sécurisé de cet ordinateur.',
    needs: 'Un nom pour votre application.',
    gives: 'Une clé d’API et un secret.',
  },
  subscription: {
    title: 'Demandez l’abonnement',
    do: 'Choisissez sur le portail le produit que vous voulez utiliser et demandez-en l’abonnement pour votre application.',
    needs: 'L’application enregistrée.',
    gives: 'Une demande que le CoE examine.',
  },
  decision: {
    title: 'Le VDAB décide de la connexion',
    do: 'Le CoE décide si le produit est lié à votre application. Il n’y a pas de délai : notez quand vous voulez prendre des nouvelles.',
    needs: 'Rien ; vous attendez le VDAB.',
    gives: 'Un e-mail disant que l’accès est en ordre.',
  },
  'first-fetch': {
    title: 'Récupérez des données pour la première fois',
    do: 'Votre application demande une première fois des données avec la clé et le secret. Notez ici quand cela a réussi et ce que vous avez reçu.',
    needs: 'La clé d’API et le secret.',
    gives: 'Une connexion qui fonctionne.',
  },
  'post-request': {
    title: 'Demandez à transmettre des offres d’emploi',
    do: 'Introduisez une demande auprès de l’API Center of Excellence (CoE) du VDAB au moyen du formulaire. La transmission est gratuite et ouverte à tout employeur établi dans l’Espace économique européen.',
    needs:
      'Le nom, le type et le numéro de l’entreprise, une personne de contact avec une adresse e-mail professionnelle, et l’usage que vous ferez de l’API.',
    gives: 'Une invitation à un entretien.',
  },
  partner: {
    title: 'Choisissez qui réalise la connexion',
    do: 'Si vous ne réalisez pas vous-même la connexion, choisissez une société de services ou un multiposteur. Le VDAB collabore avec sept sociétés de services et règle alors l’accès directement avec elles. Les tests techniques sont alors leur affaire. Si vous la réalisez vous-même, cette étape n’est pas d’application.',
    needs: 'Le nom et une personne de contact de la société de services.',
    gives: 'Un partenaire qui reçoit aussi les données de test du VDAB.',
  },
  'post-talk': {
    title: 'Entretien sur la préparation technique',
    do: 'Le CoE explique la préparation technique nécessaire. Demandez tout de suite l’adresse de l’environnement de test, la version de HR-XML et les champs obligatoires : ils ne sont pas publics.',
    needs: 'De préférence aussi quelqu’un de chez celui qui réalise la connexion.',
    gives: 'De la clarté sur la préparation, et le contrat.',
  },
  contract: {
    title: 'Signez le contrat',
    do: 'Lisez et signez le contrat avec le VDAB et gardez-en une copie ici. Indiquez le jour de la signature : à partir de là, le VDAB a cinq jours ouvrables pour fournir les données de test.',
    needs: 'Quelqu’un qui peut signer pour l’entreprise.',
    gives: 'Un contrat signé ; la préparation commence.',
  },
  'test-credentials': {
    title: 'Étape 1 – Le VDAB fournit les données de test',
    do: 'Dans les cinq jours ouvrables après la signature, vous recevez de quoi tester ; votre société de services aussi. Parfois par un lien valable sept jours. Gardez ces données tout de suite ici : elles vont dans le trousseau sécurisé de cet ordinateur. Indiquez le jour de réception.',
    needs: 'Rien ; vous attendez le VDAB.',
    gives:
      'Des données de test, quelle que soit la forme sous laquelle le VDAB les envoie. Les quinze jours pour les offres de test courent à partir d’aujourd’hui.',
  },
  'test-login': {
    title: 'Étape 2 – Les données de test fonctionnent',
    do: 'Vérifiez que vous pouvez vous connecter avec les données de test. Notez le jour, qui a testé et ce qui est revenu ; une capture d’écran convient aussi.',
    needs: 'Les données de test, et celui qui réalise la connexion.',
    gives: 'La preuve que les données sont correctes.',
  },
  'test-call': {
    title: 'Étape 2 – L’API répond',
    do: 'Appelez l’API une première fois et gardez la réponse comme preuve. Vous recevez l’adresse du VDAB ; Werkbalie ne la connaît pas et ne l’invente pas.',
    needs: 'L’adresse de l’environnement de test, du VDAB.',
    gives: 'La preuve que l’API est accessible.',
  },
  'test-file': {
    title: 'Étape 2 – Un fichier HR-XML arrive correctement',
    do: 'Transmettez un fichier HR-XML et demandez au VDAB s’il est bien arrivé. Vous pouvez exporter un projet depuis les offres de test ; il porte la mention que le VDAB ne l’a pas validé.',
    needs: 'Une offre d’emploi en HR-XML.',
    gives: 'La confirmation du VDAB que le fichier est bien arrivé.',
  },
  'test-vacancies': {
    title: 'Étape 3 – Envoyez cinq à dix offres de test',
    do: 'Rédigez cinq à dix offres réalistes ; d’anciennes offres ou des offres existantes conviennent aussi. Werkbalie vérifie ce que le VDAB demande. Envoyez-les, puis prévenez openservices@vdab.be. De préférence dans les quinze jours après réception des données de test ; ensuite, le VDAB envoie un rappel.',
    needs: 'Cinq à dix offres vérifiées.',
    gives: 'Un premier tour auprès du VDAB. À partir de maintenant, vous attendez son avis.',
  },
  accepted: {
    title: 'Étape 4 – Le VDAB approuve les offres de test',
    do: 'Si les offres de test ne conviennent pas, vous recevez un avis et le VDAB demande des offres nouvelles ou adaptées. Notez l’avis pour chaque offre, adaptez et envoyez un nouveau tour, jusqu’à ce que tout soit bon. Idéalement, la phase de test dure trois mois au plus ; c’est un repère, pas une échéance.',
    needs: 'L’avis du VDAB.',
    gives: 'Le message que les offres de test répondent aux normes de qualité. Indiquez ce jour.',
  },
  'live-credentials': {
    title: 'Étape 5 – Le VDAB fournit les données réelles',
    do: 'Dans les cinq jours ouvrables après la fin de la phase de test, vous recevez de quoi publier réellement. Gardez-le tout de suite ici, dans le trousseau sécurisé de cet ordinateur. En cas de fuite, prévenez immédiatement ict_iam@vdab.be et security@vdab.be.',
    needs: 'Rien ; vous attendez le VDAB.',
    gives: 'Les données pour l’environnement réel.',
  },
  'first-vacancy': {
    title: 'Publiez votre première vraie offre',
    do: 'Transmettez une vraie offre et regardez sur vdab.be si elle y figure bien. Clôturez une offre dès qu’elle est pourvue.',
    needs: 'Les données réelles.',
    gives: 'Une connexion qui fonctionne.',
  },
} satisfies WordsOf<typeof source>
