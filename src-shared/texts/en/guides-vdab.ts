import type { WordsOf } from '../catalog'
import type { vdab as source } from '../nl/guides-vdab'

export const vdab = {
  'fetch-request': {
    title: 'Apply to fetch data',
    do: 'Apply to the API Center of Excellence (CoE) of VDAB with the form. Note: in September 2026 VDAB temporarily took no new applications for the Vacature API, which fetches vacancies. Ask first whether your application is welcome. Use a business e-mail address: addresses of Gmail or Skynet, for example, are refused.',
    needs: 'Company name and enterprise number, a contact person, and what you need the data for.',
    gives: 'An invitation to a talk.',
  },
  'fetch-talk': {
    title: 'Short talk with the CoE',
    do: 'In a short talk VDAB wants to understand your needs well. Say which data you need and what you will do with it.',
    needs: 'Your plan in a few sentences.',
    gives: 'After a positive talk the CoE sends a link to activate your account.',
  },
  account: {
    title: 'Activate your own account',
    do: 'Open the link of the CoE and activate your account on the Developer Portal. Since October 2026 this includes signing in in two steps.',
    needs: 'The link of the CoE and a personal business e-mail address.',
    gives: 'Access to the Developer Portal of VDAB.',
  },
  application: {
    title: 'Register your application',
    do: 'On the portal, register the application that will fetch the data. You get a key and a secret. The secret is shown only once: keep it here at once, and it goes into this computer’s secure keychain.',
    needs: 'A name for your application.',
    gives: 'An API key and a secret.',
  },
  subscription: {
    title: 'Request the subscription',
    do: 'On the portal, choose the product you want to use and request a subscription to it for your application.',
    needs: 'The registered application.',
    gives: 'A request that the CoE assesses.',
  },
  decision: {
    title: 'VDAB decides on the link',
    do: 'The CoE decides whether the product is linked to your application. There is no term for that: note when you want to ask how it stands.',
    needs: 'Nothing; you wait for VDAB.',
    gives: 'An e-mail that the access is in order.',
  },
  'first-fetch': {
    title: 'Fetch data for the first time',
    do: 'Your application asks for data a first time with the key and the secret. Note here when that worked and what came back.',
    needs: 'The API key and the secret.',
    gives: 'A working connection.',
  },
  'post-request': {
    title: 'Apply to send vacancies',
    do: 'Apply to the API Center of Excellence (CoE) of VDAB with the form. Sending is free and open to every employer established in the European Economic Area.',
    needs:
      'Company name, type of company, enterprise number, a contact person with a business e-mail address, and what you want to use the API for.',
    gives: 'An invitation to a talk.',
  },
  partner: {
    title: 'Choose who builds the connection',
    do: 'If you do not build the connection yourself, choose a service company or a multiposter. VDAB works with seven service companies and then arranges access with them directly. The technical tests are then their work. If you build it yourself, this step does not apply.',
    needs: 'The name and a contact of the service company.',
    gives: 'A partner who also gets the test credentials from VDAB.',
  },
  'post-talk': {
    title: 'Talk about the technical preparation',
    do: 'The CoE explains which technical preparation is needed. Ask at once for the address of the test environment, the version of HR-XML and the required fields: they are not public.',
    needs: 'Preferably also someone of whoever builds the connection.',
    gives: 'Clarity about the preparation, and the contract.',
  },
  contract: {
    title: 'Sign the contract',
    do: 'Read and sign the contract with VDAB and keep a copy here. Fill in the day of signing: from then on VDAB has five working days to provide the test credentials.',
    needs: 'Someone who may sign for the company.',
    gives: 'A signed contract; the preparation begins.',
  },
  'test-credentials': {
    title: 'Step 1 – VDAB provides the test credentials',
    do: 'Within five working days of signing you get the credentials to test with; your service company gets them too. Sometimes they come through a link that is valid for seven days. Keep them here at once: they go into this computer’s secure keychain. Fill in the day of receipt.',
    needs: 'Nothing; you wait for VDAB.',
    gives:
      'Test credentials, in whatever form VDAB sends them. The fifteen days for the test vacancies run from today.',
  },
  'test-login': {
    title: 'Step 2 – The test credentials work',
    do: 'Check that you can sign in with the test credentials. Note the day, who tested it and what came back; a screenshot will do too.',
    needs: 'The test credentials, and whoever builds the connection.',
    gives: 'Proof that the credentials are right.',
  },
  'test-call': {
    title: 'Step 2 – The API answers',
    do: 'Call the API a first time and keep the answer as proof. You get the address from VDAB; Werkbalie does not know it and does not invent it.',
    needs: 'The address of the test environment, from VDAB.',
    gives: 'Proof that the API can be reached.',
  },
  'test-file': {
    title: 'Step 2 – An HR-XML file arrives correctly',
    do: 'Send one HR-XML file and ask VDAB whether it arrived correctly. You can export a draft with the test vacancies; it says that VDAB has not validated it.',
    needs: 'One vacancy as HR-XML.',
    gives: 'VDAB’s confirmation that the file arrived well.',
  },
  'test-vacancies': {
    title: 'Step 3 – Send five to ten test vacancies',
    do: 'Write five to ten realistic vacancies; old or existing ones will do too. Werkbalie checks them against what VDAB asks. Send them, and then tell openservices@vdab.be. Preferably within fifteen days of receiving the test credentials; after that VDAB sends a reminder.',
    needs: 'Five to ten checked vacancies.',
    gives: 'A first round with VDAB. From now on you wait for feedback.',
  },
  accepted: {
    title: 'Step 4 – VDAB approves the test vacancies',
    do: 'If the test vacancies are not good enough, you get feedback and VDAB asks for new or changed vacancies. Note the feedback for each vacancy, change it and send a new round, until all is well. Ideally the test phase takes three months at most; that is a marker, not a deadline.',
    needs: 'The feedback of VDAB.',
    gives: 'The message that the test vacancies meet the quality standards. Fill in that day.',
  },
  'live-credentials': {
    title: 'Step 5 – VDAB provides the live credentials',
    do: 'Within five working days of the end of the test phase you get the credentials to post for real. Keep them here at once, in this computer’s secure keychain. If they ever leak, report it immediately to ict_iam@vdab.be and security@vdab.be.',
    needs: 'Nothing; you wait for VDAB.',
    gives: 'The credentials for the live environment.',
  },
  'first-vacancy': {
    title: 'Post your first real vacancy',
    do: 'Send a real vacancy and look on vdab.be whether it stands there well. Close a vacancy as soon as it is filled.',
    needs: 'The live credentials.',
    gives: 'A working connection.',
  },
} satisfies WordsOf<typeof source>
