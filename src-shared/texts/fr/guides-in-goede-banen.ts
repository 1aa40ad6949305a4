import type { WordsOf } from '../catalog'
import type { inGoedeBanen as source } from '../nl/guides-in-goede-banen'

export const inGoedeBanen = {
  account: {
    title: 'Vous avez un compte chez InGoedeBanen',
    do: 'Demandez à InGoedeBanen (Groningue) si vos offres peuvent être lues par un flux et notez qui est votre contact. Si et comment InGoedeBanen lit des flux aujourd’hui n’est publié nulle part : posez-lui expressément la question.',
    needs: 'Votre gestionnaire de compte ou contact chez InGoedeBanen.',
    gives: 'L’adresse e-mail et le numéro de client sous lesquels InGoedeBanen vous connaît.',
  },
  'website-publications': {
    title: 'Vos offres sont sur le support « eigen website »',
    do: 'InGoedeBanen voit alors exactement les offres de votre propre site. Si une offre manque, vérifiez : y a-t-il une publication, la première date de publication est-elle atteinte et la dernière pas dépassée, la date de clôture n’est-elle pas dépassée, « open sollicitatie » est-il désactivé, et n’y a-t-il pas de point dans le titre (écrivez « (Sr) », pas « (Sr.) ») ?',
    needs: 'Un administrateur de Carerix.',
    gives: 'Des publications sur le support « eigen website ».',
  },
  'website-url': {
    title: 'Demandez l’adresse du flux',
    do: 'L’adresse pour cette voie figurait sur la page d’aide de Carerix mais en a disparu. Demandez-la à Carerix et vérifiez-la ici avant de la transmettre. Le lien de candidature passe par votre cxportal ; si vous voulez renvoyer vers votre propre site, prenez la voie avec un support distinct.',
    needs: 'Le nom de votre application Carerix.',
    gives: 'L’adresse du flux.',
  },
  medium: {
    title: 'Créez le support inGoedebanen',
    do: 'Connectez-vous comme administrateur et allez à Onderhoud > Media. Créez ou ouvrez le support « inGoedebanen ». Indiquez IGB comme code, choisissez une phase et une source de match par défaut, et enregistrez. Cela se fait une seule fois.',
    needs: 'Un administrateur de Carerix.',
    gives: 'Un support portant le code IGB.',
  },
  'medium-publications': {
    title: 'Créez une publication par offre',
    do: 'Une offre qu’InGoedeBanen doit montrer reçoit une publication sur le support « inGoedebanen ». Si elle doit aussi être sur votre propre site, créez deux publications : une sur le support « eigen website » et une sur le support « InGoedeBanen ».',
    needs: 'Le support portant le code IGB.',
    gives: 'Des offres dont vous choisissez si InGoedeBanen les voit.',
  },
  'apply-link': {
    title: 'Faites postuler sur votre propre site',
    do: 'Par défaut, il n’y a pas de lien de candidature propre. Remplissez dans Onderhoud | Instellingen, bloc « Attributes and fields », le champ applyUrl ; il peut différer par support, avec le code IGB. Si l’on peut postuler par cxportal, cette étape n’est pas d’application.',
    needs: 'La forme de l’adresse d’une offre sur votre site.',
    gives: 'Un lien de candidature vers votre propre site dans chaque offre du flux.',
  },
  'medium-url': {
    title: 'Composez l’adresse du flux',
    do: 'Saisissez le nom de votre application Carerix ; Werkbalie compose l’adresse. Attention aux majuscules dans IGBFeed.php et à .com : l’application elle-même est sur .net. Carerix écrit l’adresse avec http ; essayez d’abord https.',
    needs: 'Le nom de votre application Carerix, la partie avant .carerix.',
    gives: 'L’adresse du flux.',
  },
  'general-account': {
    title: 'Indiquez le compte général',
    do: 'Si vous avez un seul compte général chez InGoedeBanen, allez dans Carerix à Onderhoud | Instellingen, bloc « IngoedeBanen ». Indiquez sous Email Adres l’adresse connue chez InGoedeBanen, et sous ClientId votre numéro de client.',
    needs: 'L’adresse e-mail et le numéro de client chez InGoedeBanen.',
    gives: 'Carerix sait avec quel compte il travaille.',
  },
  'user-accounts': {
    title: 'Indiquez les comptes par utilisateur',
    do: 'Si chaque utilisateur a son propre compte chez InGoedeBanen, allez à Beheer | Gebruikers, ouvrez l’utilisateur et remplissez dans le bloc « Additionele Informatie » le champ IGB Emailadres. Sinon, cette étape n’est pas d’application.',
    needs: 'Pour chaque utilisateur, l’adresse e-mail chez InGoedeBanen.',
    gives: 'Chaque utilisateur travaille avec son propre compte.',
  },
  'own-account': {
    title: 'Indiquez votre propre compte',
    do: 'Un utilisateur peut aussi le faire lui-même : cliquez en haut à droite sur votre nom, puis sur Mijn Gegevens, et remplissez dans le bloc « Additionele Informatie » votre IGB Emailadres.',
    needs: 'Votre adresse e-mail chez InGoedeBanen.',
    gives: 'Vous travaillez avec votre propre compte.',
  },
  'new-account': {
    title: 'InGoedeBanen donne un autre compte',
    do: 'Notez la nouvelle adresse e-mail et le nouveau numéro de client, et à partir de quel jour ils valent.',
    needs: 'Rien ; vous attendez InGoedeBanen.',
    gives: 'La nouvelle adresse e-mail et le nouveau numéro de client.',
  },
  feed: {
    title: 'Vérifiez le flux',
    do: 'Werkbalie récupère le flux comme le fait InGoedeBanen, montre les offres qu’il contient et ce qui ne va pas : numéros manquants ou en double, point dans le titre, lien de candidature vide, date dans le futur. S’il manque une offre, vous lisez ce qu’il faut vérifier dans Carerix.',
    needs: 'L’adresse du flux.',
    gives: 'La liste des offres qu’InGoedeBanen verra.',
  },
  'send-url': {
    title: 'Donnez l’adresse à InGoedeBanen',
    do: 'Envoyez l’adresse à InGoedeBanen, et dites qu’elle remplace l’ancienne si un flux était déjà lu.',
    needs: 'L’adresse vérifiée et l’adresse e-mail de votre contact.',
    gives: 'InGoedeBanen sait où se trouvent vos offres.',
  },
  read: {
    title: 'InGoedeBanen lit le flux',
    do: 'Demandez quand le flux est lu pour la première fois et à quelle fréquence ensuite. Il n’y a pas de délai : notez quand vous voulez prendre des nouvelles.',
    needs: 'Rien ; vous attendez InGoedeBanen.',
    gives: 'La confirmation que le flux est lu.',
  },
  visible: {
    title: 'Vos offres sont sur InGoedeBanen',
    do: 'Cherchez quelques offres et vérifiez le titre, le lieu et le lien de candidature. Faites vérifier le flux chaque jour ici : vous remarquerez ainsi si une offre disparaît.',
    needs: 'La liste de la vérification du flux.',
    gives: 'Un flux qui fonctionne et reste surveillé.',
  },
} satisfies WordsOf<typeof source>
