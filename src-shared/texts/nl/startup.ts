/** Words of the way from a closed store to an open one. */
export const startup = {
  opening: 'Uw gegevens worden geopend',
  openingLong:
    'Dit duurt langer dan gewoonlijk. Misschien vraagt uw computer ergens om een wachtwoord; kijk ook achter dit venster.',
  retrying: 'Werkbalie probeert opnieuw',

  chooseTitle: 'Hoe bewaart Werkbalie uw sleutels?',
  chooseIntro:
    'Alles wat u in Werkbalie bewaart, wordt versleuteld. De sleutel daarvan hoort in de sleutelopslag van uw computer.',
  keychainTitle: 'Toch de sleutelopslag gebruiken',
  keychainHelp:
    'Dan hoeft u bij het opstarten niets in te vullen. Installeer of ontgrendel ze en probeer opnieuw; op Linux is dat meestal GNOME Keyring of KWallet. Beheert iemand anders deze computer, vraag het dan daar.',

  vaultTitle: 'Verdergaan met een wachtzin',
  vaultIntro:
    'Werkbalie maakt een kluis op deze computer: een versleuteld bestand dat alleen met uw wachtzin opengaat. U vult hem in telkens als Werkbalie start.',
  vaultWarningTitle: 'Niemand kan een vergeten wachtzin terughalen',
  vaultWarning:
    'Ook de makers van Werkbalie niet. Bewaar hem daarom op een veilige plaats, zoals een wachtwoordbeheerder of een brandkast.',
  passphrase: 'Wachtzin',
  passphraseHint:
    'Minstens {count} tekens. Vier of vijf woorden die niets met elkaar te maken hebben, zijn sterk en goed te onthouden.',
  repeat: 'Wachtzin herhalen',
  strength:
    '{strength, select, short {Nog {missing, plural, one {# teken} other {# tekens}} te kort} weak {Zwak: makkelijk te raden. Voeg woorden toe.} fair {Redelijk. Nog een woord erbij maakt hem sterk.} strong {Sterk} other {}}',
  strengthLabel: 'Sterkte van de wachtzin',
  capsLock: 'Caps Lock staat aan.',
  createVault: 'Kluis maken en beginnen',

  lockedTitle: 'Ontgrendel uw gegevens',
  lockedIntro:
    'Uw sleutels en gegevens staan versleuteld op deze computer. Vul de wachtzin in die u zelf koos.',
  unlock: 'Ontgrendelen',
  forgotten: 'Wachtzin vergeten?',
  forgottenBody:
    'Probeer gerust varianten: u mag het zo vaak proberen als nodig. Vindt u de wachtzin niet terug, dan kunt u leeg beginnen. Uw oude gegevens worden apart bewaard en gaan weer open als u de wachtzin later terugvindt.',

  blockedTitle: 'Werkbalie kan uw gegevens niet openen',
  inUseTitle: 'Werkbalie is al open',
  folder: 'Uw gegevens staan in deze map:',
  folderName: 'de map',

  freshStart: 'Leeg beginnen…',
  freshTitle: 'Leeg beginnen?',
  freshBody:
    'Werkbalie zet alles wat nu in uw gegevensmap staat apart en begint met een leeg bestand. Er wordt niets gewist.',
  freshWhere: 'De oude gegevens komen in deze nieuwe map, met de datum en het uur in haar naam:',
  freshLater:
    'Vindt u later de wachtzin, de sleutel of een reservekopie terug? Sluit dan Werkbalie en zet de bestanden uit die map weer op hun plaats.',
  freshConfirm: 'Apart zetten en leeg beginnen',
  freshDone: 'Werkbalie begon met een leeg bestand. Uw oude gegevens zijn apart bewaard.',
}
