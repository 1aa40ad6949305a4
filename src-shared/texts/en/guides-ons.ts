import type { WordsOf } from '../catalog'
import type { ons as source } from '../nl/guides-ons'

export const ons = {
  'care-organisation': {
    title: 'A care organisation takes part',
    do: 'Nedap only admits connectors in which a care organisation is involved: that is a hard condition. Agree with a customer that uses Ons and note who your contact is there.',
    needs: 'The name of the care organisation and of your contact.',
    gives: 'A shared customer, whom you name in the intake.',
  },
  intake: {
    title: 'Fill in the intake',
    do: 'Fill in the intake form on the Ons API Dashboard: who you are, which certifications you hold, and with which care organisation you work. This is done once per supplier.',
    needs: 'The details of your organisation and of the shared customer.',
    gives: 'An application that Nedap assesses.',
  },
  agreement: {
    title: 'Nedap admits you',
    do: 'Nedap assesses the intake. When it is approved you sign the connection agreement. There is no fixed term: note when you want to ask how it stands.',
    needs: 'Nothing; you wait for Nedap.',
    gives: 'Access to the Ons API Dashboard and to support.',
  },
  'web-account': {
    title: 'Ask for an account of the web interface',
    do: 'While developing it is handy to see in the web interface what your calls do. Ask support for the account and mention the e-mail address it may be linked to. It used to go through Topdesk. If you do not need it, this step does not apply.',
    needs: 'An e-mail address.',
    gives: 'An account on the development environment, with fictitious data.',
  },
  'functional-design': {
    title: 'Write the functional design',
    do: 'Describe your product, the connector and which problem it solves. The summary has 140 characters at most. Write it here and copy it into the dashboard.',
    needs: 'A few sentences in plain language, and the shared customer.',
    gives: 'Texts to copy, kept for the next version.',
  },
  'technical-design': {
    title: 'Write the technical design',
    do: 'Give each use case a title and a description, the endpoints, and for each model the fields you really need. Nedap looks at data minimisation. In the dashboard, click Edit next to Technical Design, copy everything and choose Save changes. If you do not know yet, switch “Allow all endpoints on development” on for now: it works on development only.',
    needs: 'A list of what your connector does.',
    gives: 'A design that you can export as Markdown or as a table to copy from.',
  },
  request: {
    title: 'Make the key and the request',
    do: 'Choose the customer environment. Werkbalie composes the name as Nedap asks it – connector, customer code, identification – and makes a key of 4096 bits. Each customer environment gets a request of its own.',
    needs:
      'The customer code: TE1002 for development, another TE code for staging, CF, DF or MF for production. And all seven fields: name, organisation, unit, locality, province, country and e-mail address.',
    gives: 'A .csr file to upload. The key stays on this computer; never pass it on, not even to Nedap.',
  },
  upload: {
    title: 'Upload the request in the dashboard',
    do: 'In the Ons API Dashboard, open the version of your connector and go to the certificates tab. Enter the customer code, choose Add new environment and upload the file in the CSR column. This used to go through a Topdesk form (“Certificaat aanvragen of verlengen”); that way is out of date.',
    needs: 'The .csr file.',
    gives: 'For development the request is signed at once when it meets the requirements.',
  },
  approval: {
    title: 'The customer and Nedap approve',
    do: 'For staging and production an approval is added, presumably by the care organisation itself; how that goes is not public. Send your contact there a message. For development this step does not apply.',
    needs: 'Your contact at the care organisation.',
    gives: 'A signed certificate, ready in the dashboard.',
  },
  import: {
    title: 'Get the certificate and import it',
    do: 'In the dashboard, choose Download PEM file and drop the file into Werkbalie. The key that belongs to it is found by itself, whatever the file is called.',
    needs: 'The PEM file.',
    gives: 'A certificate that fits your key, with its end date.',
  },
  ping: {
    title: 'Test the certificate',
    do: 'Werkbalie calls Ons with your certificate and asks /ping. Answer 200 is good. 403 means: this certificate belongs to another environment. 495 means: expired, or not signed by the right authority. If no answer comes, you read whether it is the network, the proxy or the secure connection.',
    needs: 'The customer environment with its certificate.',
    gives: 'The certainty that Ons accepts you.',
  },
  'next-stage': {
    title: 'Request the next stage',
    do: 'When the connector is ready for staging or production, lock the version (Lock version) and request access. Nedap assesses the design; when it is rejected you get the reason by e-mail, change it and request again. If you stay on development, this step does not apply.',
    needs: 'A complete functional and technical design.',
    gives: 'Access for the next customer environment; begin this guide again for it.',
  },
  renewal: {
    title: 'Plan the renewal',
    do: 'How long a certificate is valid is not published; Werkbalie reads the end date from the certificate itself and warns 90, 30 and 7 days before. Renewing is: a new request with the same name, upload it for the same environment, import and test. Put the renewal in your calendar.',
    needs: 'The imported certificate.',
    gives: 'A renewal that surprises nobody.',
  },
} satisfies WordsOf<typeof source>
