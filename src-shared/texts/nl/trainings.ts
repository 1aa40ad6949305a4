/** Words of the register of trainings, its outbox. */
export const trainings = {
  title: 'Opleidingen',
  description: 'Uw opleidingsregister: opstellen zonder verbinding, later versturen, nooit iets kwijt.',
  places: {
    register: 'Register',
    outbox: 'Uit te sturen',
    templates: 'Sjablonen',
    people: 'Personen',
    employers: 'Werkgevers',
    ask: 'Navragen',
    archive: 'Archief',
    settings: 'Instellingen',
  },
}
