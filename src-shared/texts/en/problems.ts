import type { AllProblemWords } from '../problem-words'
import { connectionProblems } from './connection-problems'
import { trainingProblems } from './training-problems'

export const problems = {
  'invalid-input': {
    title: 'Not everything is filled in correctly yet',
    body: 'What you typed is still there.',
    next: 'Correct the fields that are marked and try again.',
  },
  unexpected: {
    title: 'Something went wrong in Werkbalie',
    body: 'This is a fault in the program, not yours. What was saved is still there.',
    next: 'Try again. If it keeps happening, give reference {reference} to whoever helps you.',
  },
  cancelled: {
    title: 'Stopped',
    body: 'You interrupted this. What was saved is still there.',
    next: 'Start again whenever you like.',
  },
  'not-open': {
    title: 'Your data is not open yet',
    body: 'It is encrypted on this computer and still locked. Nothing is lost.',
    next: 'Open your data first, then try again.',
  },
  'not-found': {
    title:
      '{what, select, certificate {This certificate no longer exists} profile {This profile no longer exists} environment {This environment no longer exists} check {This answer no longer exists} training {This training no longer exists} other {This no longer exists}}',
    body: 'It was deleted in the meantime, perhaps in another window.',
    next: 'Choose something else from the list.',
  },
  'needs-window': {
    title: 'This is only possible in the Werkbalie window',
    body: 'It needs a choice on the screen. Nothing was changed.',
    next: 'Open Werkbalie and do it there.',
  },
  'not-printed': {
    title: 'Printing did not succeed',
    body: 'The computer could not send the page to a printer. Nothing was changed.',
    next: 'Check that there is a printer, or save the page as PDF and print that.',
  },
  'file-not-written': {
    title: 'The file could not be saved',
    body: '{reason, select, full {The disk is full.} denied {You may not save anything in that place.} other {The computer refused the file.}} Nothing is lost in Werkbalie itself.',
    next: '{reason, select, full {Free some space or choose another disk.} denied {Choose another folder, for example Documents.} other {Choose another folder and try again.}}',
  },

  'keychain-missing': {
    title: 'This computer has no usable keychain',
    body: 'Werkbalie keeps your keys in the secure storage of the operating system, and there is none here. Nothing was stored and nothing is lost.',
    next: 'Choose a passphrase: Werkbalie then keeps the keys encrypted in a vault on this computer.',
  },
  'keychain-locked': {
    title: 'The keychain of this computer is locked',
    body: 'Your keys are still in it; Werkbalie cannot reach them now.',
    next: 'Unlock the keychain, usually with the password you sign in with, and try again.',
  },
  'keychain-refused': {
    title: 'The keychain of this computer refused',
    body: 'The operating system gave Werkbalie no access to the keys. Nothing was changed.',
    next: 'Try again, and allow access if the computer asks for it.',
  },
  'keychain-slow': {
    title: 'The keychain of this computer does not answer',
    body: 'Werkbalie waited {duration} and then stopped. Nothing was changed.',
    next: 'See whether a window is waiting for your password, perhaps behind this one, and try again.',
  },
  'passphrase-needed': {
    title: 'The vault asks for your passphrase',
    body: 'Your keys and data are encrypted in the vault on this computer.',
    next: 'Fill in the passphrase you chose.',
  },
  'passphrase-wrong': {
    title: 'That passphrase does not open the vault',
    body: 'Nothing was changed, and you may try as often as you need.',
    next: 'Mind capitals, spaces and the keyboard layout, and try again.',
  },
  'vault-damaged': {
    title: 'The vault with your keys is damaged',
    body: 'The file can no longer be read. Werkbalie has not touched it.',
    next: 'Put the vault file back from a backup and try again.',
  },

  'data-in-use': {
    title: 'Werkbalie is already open',
    body: 'Another window, or a command in the terminal, is using this data. That way two never change it at once.',
    next: 'Go to the other window, or close it and try again.',
  },
  'database-key-missing': {
    title: 'The key to your data was not found',
    body: 'Your data is still encrypted on this computer, but its key is not in the keychain. Nothing was overwritten.',
    next: 'Sign in on the computer and as the user you used Werkbalie with before, or put a backup back.',
  },
  'database-key-wrong': {
    title: 'The key does not fit your data',
    body: 'The data probably belongs to another computer or user. Nothing was overwritten.',
    next: 'Put the data and the key back from the same backup, or begin with an empty file; the old data is kept.',
  },
  'database-damaged': {
    title: 'Your data is damaged',
    body: 'The file can no longer be read properly. Werkbalie has not touched it.',
    next: 'Put a backup back, or begin with an empty file; the damaged one is kept.',
  },
  'database-newer': {
    title: 'This data is from a newer Werkbalie',
    body: 'It has version {found}; this Werkbalie knows it up to version {supported}. Nothing was changed.',
    next: 'Install the latest Werkbalie and open it with that.',
  },
  'storage-failed': {
    title: 'Saving did not work',
    body: '{reason, select, full {The disk is full.} denied {Werkbalie may not write in its own folder.} other {The computer refused to write.}} What was saved before is still there.',
    next: '{reason, select, full {Free some space on the disk and try again.} denied {Ask whoever manages the computer for permission to write, and try again.} other {Try again. If it keeps happening, restart the computer.}}',
  },

  'certificate-missing': {
    title: 'There is no certificate yet',
    body: 'Without a certificate Werkbalie cannot prove on behalf of which enterprise you ask.',
    next: 'Make or import a certificate, and choose it in the profile.',
  },
  'certificate-unreadable': {
    title: 'This is not a readable certificate',
    body: 'Werkbalie reads PEM, DER, PKCS#7 (.p7b) and PKCS#12 (.p12, .pfx). Nothing was changed.',
    next: 'Check that you have the right file, or ask for the certificate again in one of these forms.',
  },
  'certificate-fits-no-key': {
    title: 'This certificate fits no key here',
    body: 'The key it was requested with is not on this computer. Nothing was changed.',
    next: 'Import it on the computer where the request was made, or import a PKCS#12 file that holds the key.',
  },
  'certificate-expired': {
    title: 'The certificate has expired',
    body: 'It was valid until {date}. Services no longer accept it.',
    next: 'Make a new certificate and make it known to the service.',
  },
  'certificate-not-yet-valid': {
    title: 'The certificate is not valid yet',
    body: 'It is valid from {date}.',
    next: 'Wait for that date. If it has passed already, check the clock of this computer.',
  },
  'certificate-weak': {
    title: 'This certificate is too weak',
    body: '{weakness, select, smallKey {The key is too short: {detail}.} oldSignature {It is signed with an outdated method: {detail}.} notRsa {It has no RSA key but {detail}, which the services do not accept.} other {It does not meet what the services ask: {detail}.}} It was not imported.',
    next: 'Make a new request in Werkbalie: it meets the requirements.',
  },
  'pkcs12-password-wrong': {
    title: 'That password does not open the file',
    body: 'It is the password that was chosen when the file was made. Nothing was changed.',
    next: 'Try another password; mind the capitals.',
  },
  'pkcs12-unsupported': {
    title: 'This PKCS#12 file is encrypted in an unknown way',
    body: 'Werkbalie cannot open it. Nothing was changed.',
    next: 'Export it again from the program it came from, with AES or 3DES, and import that file.',
  },
  'key-missing': {
    title: 'The key of this certificate is missing',
    body: 'The certificate is in the list, but its key is no longer in the keychain. The rest of your data is fine.',
    next: 'Import the key again from a PKCS#12 file, or make a new certificate.',
  },
  'key-unusable': {
    title: 'The key of this certificate cannot be used',
    body: 'What is in the keychain is no longer a readable key, or does not belong to this certificate. Nothing was changed.',
    next: 'Import the key again from a PKCS#12 file, or make a new certificate.',
  },

  'environment-built-in': {
    title: 'The practice environment is part of Werkbalie',
    body: 'It cannot be changed or deleted.',
    next: 'Make an environment of your own with your own addresses.',
  },
  'in-use': {
    title: 'This is still in use',
    body: 'It is used by {by}. Nothing was deleted.',
    next: 'Choose something else there first, then delete it.',
  },
  'client-id-missing': {
    title: 'The client id is missing in the profile',
    body: 'Social security knows your enterprise by the client id that Chaman gave you. Nothing was sent.',
    next: 'Fill in the client id in the profile. You find it in Chaman, with your REST channel.',
  },

  offline: {
    title: 'No connection to the internet',
    body: 'Nothing was sent. What you typed is still there.',
    next: 'Check the connection of this computer and try again.',
  },
  unreachable: {
    title: 'The service cannot be reached',
    body: '{host} does not answer, although your internet connection seems to work. Nothing was sent.',
    next: 'Check the address in the environment, or try again later.',
  },
  'connection-lost': {
    title: 'The connection was lost',
    body: '{host} closed the connection before the answer was complete. What you typed is still there.',
    next: 'Try again.',
  },
  'timed-out': {
    title: 'The service did not answer in time',
    body: 'Werkbalie waited {duration} and then stopped. What you typed is still there.',
    next: 'Try again in a few minutes.',
  },
  'tls-failed': {
    title: 'The connection is not secure',
    body: '{cause, select, expired {The certificate of {host} has expired.} name {{host} shows the certificate of another server.} untrusted {This computer does not know who issued the certificate of {host}.} other {No secure connection could be made with {host}.}} Nothing was sent.',
    next: '{cause, select, expired {Check the clock of this computer. If it is right, try again later.} name {Check the address in the environment.} untrusted {Does your company network inspect traffic? Then ask whoever manages the network for its certificate, and add it to the environment.} other {Ask whoever manages the network whether secure connections are blocked.}}',
  },
  'proxy-refused': {
    title: 'The proxy of your network stopped the request',
    body: '{login, select, yes {It asks for a user name and password first.} other {It answered with code {status}.}} The service received nothing.',
    next: 'Ask whoever manages the network to give this computer access.',
  },

  'token-refused': {
    title:
      '{cause, select, client {Social security does not know this client id or certificate} scope {The access asked for was not granted} grant {The signed sign-in was refused} other {Signing in to social security did not work}}',
    body: '{cause, select, client {The client id in the profile and the certificate do not belong together, or the certificate is not active in Chaman yet.} scope {The environment asks for a scope that your enterprise does not have.} grant {The signature, the audience or the time is not right for this environment.} other {The server gave no access, with code {status}.}} Your question itself was not sent.',
    next: '{cause, select, client {Check in Chaman that this certificate is with this client id. After uploading it can take a while.} scope {Leave the scope in the environment empty, or ask for the access in Chaman.} grant {Check the token address and the audience in the environment.} other {Test the connection: it shows which step goes wrong.}}',
  },
  'clock-wrong': {
    title: 'The clock of this computer is wrong',
    body: '{direction, select, ahead {It is {duration} ahead of the clock of the service} other {It is {duration} behind the clock of the service}}, and that is why signing in is refused. Your question itself was not sent.',
    next: 'Set the clock of this computer right, preferably automatically, and try again.',
  },
  'service-refused': {
    title: 'The service does not accept this data',
    body: '{fields, plural, =0 {It does not say which field is wrong.} one {One field is marked.} other {# fields are marked.}} What you typed is still there.',
    next: '{fields, plural, =0 {Check everything and try again. The technical details show what the service answered.} other {Correct what is marked and try again.}}',
  },
  'access-refused': {
    title:
      '{cause, select, scope {Your enterprise does not have this access} permission {Your enterprise may not consult this} other {The service does not accept your sign-in}}',
    body: '{cause, select, scope {The service asks for an access that was not granted to your client id: {scopes}.} permission {Signing in worked, but the service does not give you this data: the capacity or the mandate is missing.} other {Even after signing in anew, the service kept refusing.}}',
    next: '{cause, select, scope {Ask for this access in Chaman or from your access manager.} permission {Check the capacity in the profile, and ask the access manager whether the mandate exists.} other {Check that the profile belongs to this environment and test the connection.}}',
  },
  'too-many-requests': {
    title: 'Too many questions in a row',
    body: 'The service allows only a limited number of questions. What you typed is still there.',
    next: '{waits, select, yes {Try again in {wait}.} other {Wait a few minutes, then try again.}}',
  },
  'service-unavailable': {
    title: 'The service is out of order for now',
    body: 'The fault is with the service itself (code {status}), not with you. What you typed is still there.',
    next: '{waits, select, yes {Try again in {wait}.} other {Try again later.}}',
  },
  'answer-not-understood': {
    title: 'Werkbalie does not understand the answer',
    body: 'The service answered differently from what was expected. So Werkbalie shows no outcome: it is neither a yes nor a no.',
    next: 'Check the address in the environment. If it is right, the service may have changed: look for a newer Werkbalie.',
  },

  ...connectionProblems,
  ...trainingProblems,
} satisfies AllProblemWords
