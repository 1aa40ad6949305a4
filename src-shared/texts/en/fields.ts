import type { WordsOf } from '../catalog'
import type { fields as source } from '../nl/fields'

export const fields = {
  required: 'Fill this in.',
  malformed: 'This does not have the expected form.',
  'too-long': 'This is too long.',
  'too-short': 'This is too short.',
  'too-small': 'This value is too low.',
  'too-large': 'This value is too high.',
  'not-a-choice': 'Choose one of the options.',

  'insz-length': 'A national register or BIS number (INSZ/NISS) has 11 digits.',
  'insz-checksum':
    'This national register number is not right: its check digits do not fit the rest. Check the digits.',
  'insz-date':
    'This national register number holds a date or serial number that does not exist. Check the digits.',
  'enterprise-number-length': 'An enterprise number has 10 digits and begins with 0 or 1.',
  'enterprise-number-checksum':
    'This enterprise number is not right: its check digits do not fit the rest. Check the digits.',
  'enterprise-number-is-establishment':
    'This is the number of an establishment unit. Fill in the enterprise number: it begins with 0 or 1.',

  'date-malformed': 'Fill in a complete date.',
  'date-in-past': 'This date is past. Choose today or later.',
  'date-in-future': 'This date is in the future. Choose today or earlier.',
  'date-outside-window':
    'This date is too far away. Choose a date in this quarter; in the last month of a quarter the next one is allowed too.',
  'end-before-start': 'The end date comes before the start date.',
  'windows-overlap': 'This window overlaps another one. Each day belongs to one window.',
  'year-taken': 'This year is in the list already. Change that line, or choose another year.',

  'email-malformed': 'Fill in an e-mail address such as name@example.be, without accented letters.',
  'country-code': 'Fill in the two-letter country code, for example BE or NL.',
  'common-name-ons':
    'Write connector-customer code-identification, for example rota-TE1234-office: the connector in lower case, the customer code TE with four digits or beginning with CF, DF or MF.',
  'ons-connector': 'Use only lower-case letters without accents, digits and _.',
  'ons-customer-code': 'A customer code is TE with four digits, or begins with CF, DF or MF.',
  'ons-identification': 'Use only letters without accents, digits and _.',
  'key-size': 'Choose one of the key lengths offered.',
  'key-size-ons': 'Ons asks for a key of at least 4096 bits.',
  'certificate-pem': 'Paste the whole certificate here, from BEGIN CERTIFICATE to END CERTIFICATE.',

  'url-malformed': 'Fill in a complete address, for example https://example.be/path.',
  'url-not-https': 'The address must begin with https://. Http is allowed only to this computer itself.',
  'url-has-credentials': 'Leave the user name and password out of the address.',

  'password-too-short': 'Choose a password of at least 8 characters.',
  'passphrase-too-short':
    'Choose a passphrase of at least 12 characters: a few words in a row are easy to remember.',
  'passphrase-wrong': 'This passphrase does not open the vault. Mind capitals and spaces, and try again.',
  'pkcs12-password-wrong': 'This password does not open the file. Mind capitals and try again.',
  'passwords-differ': 'The two entries are not the same.',
  'name-taken': 'This name already exists. Choose another.',

  'only-for-mandatary': 'Only a mandatary names another enterprise here. Leave this field empty.',
  'citizen-unknown':
    'Social security does not know this national register number. Check the digits with the candidate.',
  'enterprise-number-unknown': 'Social security does not know this enterprise number. Check the digits.',
  'enterprise-number-not-in-token':
    'This enterprise number does not belong to the access of this profile. Check in Chaman which enterprise the client id is for.',
  'mandatary-person-asked':
    'The service asks who the mandatary is in person; that is only possible through the portal. Check the capacity set in the profile.',

  'role-differs':
    'Social security knows this enterprise in another capacity than the profile: employer or mandatary. Change the capacity of the profile.',
  'technical-name': 'Use lower-case letters, digits and the underscore only: roster_sync.',
  identification: 'Use letters, digits and the underscore only, without blanks.',
  'customer-code-development': 'For development the customer code is TE1002.',
  'customer-code-staging': 'For staging the customer code is TE with four digits, another one than TE1002.',
  'customer-code-production': 'For production the customer code begins with CF, DF or MF.',
  'application-name':
    'Fill in the name of your Carerix application: the part before .carerix, for example deproef.',
  'url-not-web': 'Fill in a web address that begins with https:// or http://.',

  'too-many': 'These are too many: there can be 999 at most.',
  'only-one-participant':
    'In this data model each training has one participant. Split the training per participant.',
  'other-person': 'This training is registered for somebody else. Make a new training for another person.',
  'hours-malformed': 'Enter hours, for example 7.5 or 7:30.',
  'hours-not-positive': 'Enter more than 0 hours.',
  'hours-more-than-days': 'These are more hours than those days have. Check the hours and the days.',
  'code-malformed': 'Enter a code: a whole number.',
  'number-malformed': 'Enter a number, for example 125 or 125.50.',
  'date-order': 'The last day comes before the first.',
  'date-outside-training': 'This day is outside the first and last day of the training.',
  'window-crossed': 'This period crosses the border of two five-year windows. Split it at the border.',
  'window-without-period':
    'The training spans two five-year windows: each participant needs a period in each of them.',
  'period-duplicate': 'This period is there already. Check whether it is needed twice.',
  'periods-overlap': 'This period overlaps with another. Check whether that is right.',
  'participant-duplicate': 'This person is there already for the same employer.',
  'person-twice': 'This person is there already for another employer. Check whether that is right.',
} satisfies WordsOf<typeof source>
