import type { WordsOf } from '../catalog'
import type { jobFeed as source } from '../nl/job-feed'

export const jobFeed = {
  formats: {
    rss: 'RSS',
    atom: 'Atom',
    indeed: 'XML pour sites d’emploi (source/job)',
    'hr-xml': 'HR-XML',
    xml: 'XML',
    json: 'JSON',
    html: 'Page web',
    text: 'Texte',
    empty: 'Vide',
  },
  unnamed: 'Offre sans titre',
  defects: {
    'empty-answer': 'Le serveur répond, mais par rien.',
    'html-instead-of-feed':
      'C’est une page web, pas un flux : sans doute un écran de connexion ou un message d’erreur.',
    'not-a-feed': 'Ce n’est ni du XML ni du JSON.',
    'xml-malformed':
      'Le XML contient une erreur à la ligne {line}, colonne {column}. Un lecteur strict refuse alors tout le flux.',
    'xml-too-deep': 'Le XML est imbriqué si profondément qu’il n’est pas lu.',
    'json-malformed': 'Le JSON contient une erreur.',
    'entities-ignored':
      'Le flux définit ses propres abréviations (entities). Par sécurité, elles ne sont pas exécutées.',
    'no-records':
      'Il ne contient aucune offre. Vérifiez dans Carerix : y a-t-il une publication, le code du support est-il correct, les dates sont-elles atteintes et pas dépassées, « open sollicitatie » est-il désactivé ?',
    'more-records': 'Le flux en compte {count} ; seules les premières ont été examinées.',
    'exactly-count': 'Le flux donne exactement le nombre demandé ({count}). Il y en a sans doute davantage.',
    'encoding-undeclared':
      'Le flux ne dit pas dans quel jeu de caractères il est écrit ; il a été lu comme {value}.',
    'encoding-contradicted': 'Le flux et le serveur indiquent un jeu de caractères différent ({value}).',
    'encoding-unknown': 'Le jeu de caractères indiqué ({value}) est inconnu.',
    'bytes-undecodable': 'Certains caractères ne correspondent pas au jeu de caractères : ils arrivent mal.',
    'not-https':
      'L’adresse commence par http. Essayez https : personne ne peut alors lire ou modifier en chemin.',
    redirected: 'Le serveur renvoie vers une autre adresse. Communiquez plutôt celle-là : {value}',
    'missing-id':
      'Cette offre n’a pas de numéro. Un lecteur ne peut alors pas la retrouver et crée des doublons.',
    'duplicate-id': 'Le même numéro ({value}) apparaît plus d’une fois.',
    'missing-title': 'Cette offre n’a pas de titre.',
    'title-full-stop':
      'Il y a un point dans le titre : sur cxportal, cela provoque une erreur. Écrivez « (Sr) », pas « (Sr.) ».',
    'missing-url': 'Cette offre n’a pas de lien.',
    'missing-apply-url':
      'Le lien de candidature est vide. Dans Carerix, il est désactivé par défaut : remplissez applyUrl.',
    'url-malformed': 'Ce lien n’est pas une adresse web valable : {value}',
    'url-not-https': 'Ce lien commence par http au lieu de https : {value}',
    'apply-url-carerix':
      'On postule par Carerix. Si vous voulez votre propre site, remplissez applyUrl pour le support IGB.',
    'description-missing': 'Cette offre n’a pas de description.',
    'description-short': 'La description est très courte.',
    'double-escaped': 'La description est codée deux fois : les visiteurs voient des codes comme &lt;p&gt;.',
    mojibake: 'Les lettres accentuées sont abîmées ({value}) : le jeu de caractères n’est pas correct.',
    'date-unreadable': 'Cette date est illisible : {value}',
    'date-future': 'Cette date est dans le futur : {value}',
    'date-old': 'Cette date a plus d’un an : {value}',
  },
  missing: {
    title: 'Pourquoi une offre manque-t-elle ?',
    publication: 'Il y a une publication pour cette offre.',
    medium: 'La publication a le bon support, et ce support a le bon code (pour InGoedeBanen : IGB).',
    started: 'La première date de publication est atteinte.',
    ended: 'La dernière date de publication est vide ou pas encore dépassée.',
    closing: 'La date de clôture (onglet Admin) n’est pas dépassée.',
    open: '« Open sollicitatie » est désactivé.',
    fullStop: 'Le titre de la publication ne contient pas de point.',
    apply: 'Le lien de candidature (applyUrl) est rempli.',
  },
} satisfies WordsOf<typeof source>
