import type { WordsOf } from '../catalog'
import type { startup as source } from '../nl/startup'

export const startup = {
  opening: 'Your data is being opened',
  openingLong:
    'This is taking longer than usual. Your computer may be asking for a password somewhere; look behind this window too.',
  retrying: 'Werkbalie is trying again',

  chooseTitle: 'How should Werkbalie keep your keys?',
  chooseIntro:
    'Everything you keep in Werkbalie is encrypted. The key to it belongs in your computer’s keychain.',
  keychainTitle: 'Use the keychain after all',
  keychainHelp:
    'You then have nothing to fill in at the start. Install or unlock it and try again; on Linux it is usually GNOME Keyring or KWallet. If somebody else manages this computer, ask there.',

  vaultTitle: 'Go on with a passphrase',
  vaultIntro:
    'Werkbalie makes a vault on this computer: an encrypted file that opens only with your passphrase. You enter it each time Werkbalie starts.',
  vaultWarningTitle: 'Nobody can bring back a forgotten passphrase',
  vaultWarning:
    'Not even the makers of Werkbalie. So keep it somewhere safe, such as a password manager or a strongbox.',
  passphrase: 'Passphrase',
  passphraseHint:
    'At least {count} characters. Four or five words that have nothing to do with each other are strong and easy to remember.',
  repeat: 'Repeat the passphrase',
  strength:
    '{strength, select, short {{missing, plural, one {# character} other {# characters}} too short} weak {Weak: easy to guess. Add words.} fair {Fair. One more word makes it strong.} strong {Strong} other {}}',
  strengthLabel: 'Strength of the passphrase',
  capsLock: 'Caps Lock is on.',
  createVault: 'Make the vault and begin',

  lockedTitle: 'Unlock your data',
  lockedIntro: 'Your keys and data are encrypted on this computer. Enter the passphrase you chose yourself.',
  unlock: 'Unlock',
  forgotten: 'Forgotten your passphrase?',
  forgottenBody:
    'Do try variations: you may try as often as you need. If you cannot find the passphrase, you can start empty. Your old data is kept aside and opens again if you find the passphrase later.',

  blockedTitle: 'Werkbalie cannot open your data',
  inUseTitle: 'Werkbalie is already open',
  folder: 'Your data is in this folder:',
  folderName: 'the folder',

  freshStart: 'Start empty…',
  freshTitle: 'Start empty?',
  freshBody:
    'Werkbalie puts aside everything now in your data folder and begins with an empty file. Nothing is deleted.',
  freshWhere: 'The old data goes into this new folder, with the date and time in its name:',
  freshLater:
    'Did you find the passphrase, the key or a backup later? Then close Werkbalie and put the files from that folder back in their place.',
  freshConfirm: 'Put aside and start empty',
  freshDone: 'Werkbalie began with an empty file. Your old data is kept aside.',
} satisfies WordsOf<typeof source>
