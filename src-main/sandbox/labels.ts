/** A text as the service sends it: HTML, in its four languages. */
export interface Label {
  readonly nl: string
  readonly fr: string
  readonly de: string
  readonly en: string
}

/** What comes with every answer about a flexi-job: what was looked at, and what remains for the employer. */
export const flexiJobDisclaimer: Label = {
  nl: '<i>Dit antwoord betreft enkel de prestatievoorwaarden uit het verleden: een tewerkstelling van minstens 4/5 bij een andere werkgever in het derde kwartaal vóór het kwartaal van de tewerkstelling (T-3), zonder vermindering van 100% naar 80% tussen T-4 en T-3, of een wettelijk pensioen in T-2. De voorwaarden in het kwartaal van de tewerkstelling zelf (T), zoals de sector, de functie en het ontbreken van een andere arbeidsrelatie bij u, blijven de verantwoordelijkheid van de werkgever. Enkel een tijdige Dimona-aangifte die aanvaard werd, geeft zekerheid.</i>',
  fr: '<i>Cette réponse ne porte que sur les conditions de prestations du passé : une occupation d’au moins 4/5 chez un autre employeur durant le troisième trimestre précédant celui de l’occupation (T-3), sans réduction de 100 % à 80 % entre T-4 et T-3, ou une pension légale en T-2. Les conditions du trimestre de l’occupation même (T), comme le secteur, la fonction et l’absence d’une autre relation de travail chez vous, restent de la responsabilité de l’employeur. Seule une déclaration Dimona effectuée à temps et acceptée donne une certitude.</i>',
  de: '<i>Diese Antwort betrifft nur die Leistungsbedingungen der Vergangenheit: eine Beschäftigung von mindestens 4/5 bei einem anderen Arbeitgeber im dritten Quartal vor dem Quartal der Beschäftigung (T-3), ohne Verringerung von 100 % auf 80 % zwischen T-4 und T-3, oder eine gesetzliche Pension in T-2. Die Bedingungen im Quartal der Beschäftigung selbst (T), wie der Sektor, die Funktion und das Fehlen eines anderen Arbeitsverhältnisses bei Ihnen, bleiben in der Verantwortung des Arbeitgebers. Nur eine rechtzeitige und angenommene Dimona-Meldung gibt Sicherheit.</i>',
  en: '<i>This answer concerns only the work conditions of the past: at least 4/5 employment with another employer in the third quarter before the quarter of employment (T-3), without a reduction from 100% to 80% between T-4 and T-3, or a statutory pension in T-2. The conditions of the quarter of employment itself (T), such as the sector, the function and the absence of another employment relationship with you, remain the responsibility of the employer. Only a timely Dimona declaration that was accepted gives certainty.</i>',
}

/** What comes with every answer about student hours. */
export const studentJobDisclaimer: Label = {
  nl: '<i>Het aantal uren is het saldo dat op het moment van deze aanvraag nog niet gewerkt en niet gereserveerd is; het kan dalen vóór de tewerkstelling. Of de persoon aan de voorwaarden voor studentenarbeid voldoet, zoals een studentenovereenkomst en het werken buiten de verplichte aanwezigheid op school, blijft de verantwoordelijkheid van de werkgever.</i>',
  fr: '<i>Le nombre d’heures est le solde ni presté ni réservé au moment de cette demande ; il peut diminuer avant l’occupation. Il reste de la responsabilité de l’employeur de vérifier que la personne remplit les conditions du travail étudiant, comme un contrat d’occupation d’étudiant et un travail en dehors des périodes de présence obligatoire à l’école.</i>',
  de: '<i>Die Stundenzahl ist der Saldo, der zum Zeitpunkt dieser Anfrage weder geleistet noch reserviert ist; er kann vor der Beschäftigung sinken. Ob die Person die Bedingungen der Studentenarbeit erfüllt, etwa einen Studentenvertrag und Arbeit außerhalb der Pflichtanwesenheit in der Schule, bleibt in der Verantwortung des Arbeitgebers.</i>',
  en: '<i>The number of hours is the balance neither worked nor reserved at the moment of this request; it can fall before the employment starts. Whether the person meets the conditions for student work, such as a student contract and work outside periods of compulsory attendance at school, remains the responsibility of the employer.</i>',
}

/** Manual 3.3.1. */
export const pensionRegisterUnavailable: Label = {
  nl: '<i>Het pensioenkadaster kan tijdelijk niet worden geraadpleegd. Probeer het later opnieuw.</i>',
  fr: '<i>Le cadastre des pensions ne peut temporairement pas être consulté. Veuillez réessayer plus tard.</i>',
  de: '<i>Das Pensionskataster kann vorübergehend nicht abgefragt werden. Bitte versuchen Sie es später erneut.</i>',
  en: '<i>The pension register cannot be consulted for the moment. Please try again later.</i>',
}

/** Manual 3.3.2. */
export const studentDataUnavailable: Label = {
  nl: '<i>De gegevens over studentenarbeid kunnen niet worden opgehaald. Probeer het later opnieuw.</i>',
  fr: '<i>Les données relatives au travail étudiant ne peuvent pas être obtenues. Veuillez réessayer plus tard.</i>',
  de: '<i>Die Angaben zur Studentenarbeit können nicht abgerufen werden. Bitte versuchen Sie es später erneut.</i>',
  en: '<i>The data on student work cannot be retrieved. Please try again later.</i>',
}

/** Manual 3.3.3. */
export const olderThan30: Label = {
  nl: '<i>De persoon is ouder dan 30 jaar. Ga zelf na of de persoon nog als student kan werken.</i>',
  fr: '<i>La personne a plus de 30 ans. Vérifiez vous-même si elle peut encore travailler comme étudiant.</i>',
  de: '<i>Die Person ist älter als 30 Jahre. Prüfen Sie selbst, ob sie noch als Student arbeiten darf.</i>',
  en: '<i>The person is older than 30. Please verify yourself whether he or she can still work as a student.</i>',
}

/** Manual 3.3.4. */
export const youngerThan15: Label = {
  nl: '<i>De persoon is dit kalenderjaar jonger dan 15 jaar en kan niet als student werken.</i>',
  fr: '<i>La personne a moins de 15 ans cette année civile et ne peut pas travailler comme étudiant.</i>',
  de: '<i>Die Person ist in diesem Kalenderjahr jünger als 15 Jahre und darf nicht als Student arbeiten.</i>',
  en: '<i>The person is younger than 15 this calendar year and cannot work as a student.</i>',
}

/** Manual 3.3.5. */
export const noActiveMandate: Label = {
  nl: '<i>Er is geen actief burgermandaat voor deze persoon en uw onderneming: het werd niet gevonden, is nog in behandeling of werd geweigerd.</i>',
  fr: '<i>Il n’y a pas de mandat citoyen actif pour cette personne et votre entreprise : il n’a pas été trouvé, est encore en traitement ou a été refusé.</i>',
  de: '<i>Es gibt kein aktives Bürgermandat für diese Person und Ihr Unternehmen: Es wurde nicht gefunden, wird noch bearbeitet oder wurde verweigert.</i>',
  en: '<i>There is no active citizen mandate for this person and your enterprise: it was not found, is still pending or was refused.</i>',
}

/** Manual 3.3.6. */
export const mandateUnavailable: Label = {
  nl: '<i>Het burgermandaat kan door een technisch probleem niet worden opgehaald. Probeer het later opnieuw.</i>',
  fr: '<i>Le mandat citoyen ne peut pas être obtenu en raison d’un problème technique. Veuillez réessayer plus tard.</i>',
  de: '<i>Das Bürgermandat kann wegen eines technischen Problems nicht abgerufen werden. Bitte versuchen Sie es später erneut.</i>',
  en: '<i>The citizen mandate cannot be retrieved because of a technical problem. Please try again later.</i>',
}

/** Gives a text with everything in it that may never run or load in a window. */
export function withUnsafeHtml(label: Label): Label {
  const unsafe = (html: string) =>
    `<script>document.title = 'unsafe'</script><img src="http://127.0.0.1:9/pixel" onerror="document.title = 'unsafe'">` +
    html.replace('<i>', `<i onclick="document.title = 'unsafe'" style="position:fixed">`) +
    `<a href="javascript:document.title='unsafe'">link</a>`
  return { nl: unsafe(label.nl), fr: unsafe(label.fr), de: unsafe(label.de), en: unsafe(label.en) }
}
