import type { WordsOf } from '../catalog'
import type { jobFeed as source } from '../nl/job-feed'

export const jobFeed = {
  formats: {
    rss: 'RSS',
    atom: 'Atom',
    indeed: 'XML for job sites (source/job)',
    'hr-xml': 'HR-XML',
    xml: 'XML',
    json: 'JSON',
    html: 'Web page',
    text: 'Text',
    empty: 'Empty',
  },
  unnamed: 'Vacancy without a title',
  defects: {
    'empty-answer': 'The server answers, but with nothing.',
    'html-instead-of-feed': 'This is a web page, not a feed: probably a sign-in page or an error message.',
    'not-a-feed': 'This is neither XML nor JSON.',
    'xml-malformed':
      'The XML has an error in line {line}, column {column}. A strict reader then refuses the whole feed.',
    'xml-too-deep': 'The XML is nested so deeply that it is not read.',
    'json-malformed': 'The JSON has an error.',
    'entities-ignored':
      'The feed defines abbreviations of its own (entities). For safety they are not carried out.',
    'no-records':
      'There is not one vacancy in it. Check in Carerix: is there a publication, is the code of the medium right, have the dates been reached and not passed, is “open sollicitatie” off?',
    'more-records': 'The feed counts {count}; only the first were looked at.',
    'exactly-count': 'The feed gives exactly the number asked for ({count}). There are probably more.',
    'encoding-undeclared':
      'The feed does not say in which character set it is written; it was read as {value}.',
    'encoding-contradicted': 'The feed and the server name different character sets ({value}).',
    'encoding-unknown': 'The character set named ({value}) is unknown.',
    'bytes-undecodable': 'Some characters do not fit the character set: they arrive wrongly.',
    'not-https':
      'The address begins with http. Try https: then nobody can read or change anything on the way.',
    redirected: 'The server sends on to another address. Better pass that one on: {value}',
    'missing-id': 'This vacancy has no number. A reader then cannot find it again and makes duplicates.',
    'duplicate-id': 'The same number ({value}) occurs more than once.',
    'missing-title': 'This vacancy has no title.',
    'title-full-stop':
      'There is a full stop in the title: on cxportal that gives an error. Write “(Sr)”, not “(Sr.)”.',
    'missing-url': 'This vacancy has no link.',
    'missing-apply-url': 'The apply link is empty. In Carerix it is off by default: fill in applyUrl.',
    'url-malformed': 'This link is no valid web address: {value}',
    'url-not-https': 'This link begins with http instead of https: {value}',
    'apply-url-carerix':
      'Applying goes through Carerix. If you want your own website, fill in applyUrl for the medium IGB.',
    'description-missing': 'This vacancy has no description.',
    'description-short': 'The description is very short.',
    'double-escaped': 'The description was encoded twice: visitors see codes such as &lt;p&gt;.',
    mojibake: 'Accented letters are garbled ({value}): the character set is not right.',
    'date-unreadable': 'This date cannot be read: {value}',
    'date-future': 'This date lies in the future: {value}',
    'date-old': 'This date is more than a year old: {value}',
  },
  missing: {
    title: 'Why is a vacancy missing?',
    publication: 'There is a publication for this vacancy.',
    medium:
      'The publication has the right medium, and that medium has the right code (for InGoedeBanen: IGB).',
    started: 'The first publication date has been reached.',
    ended: 'The last publication date is empty or has not passed.',
    closing: 'The closing date (Admin tab) has not passed.',
    open: '“Open sollicitatie” is off.',
    fullStop: 'There is no full stop in the title of the publication.',
    apply: 'The apply link (applyUrl) is filled in.',
  },
} satisfies WordsOf<typeof source>
