import type { WordsOf } from '../catalog'
import type { socialSecurity as source } from '../nl/guides-social-security'

export const socialSecurity = {
  'employer-known': {
    title: 'Your enterprise is known on the social security portal',
    do: 'Check that your enterprise is registered as an employer on socialsecurity.be. If you already make Dimona declarations, it is. A service provider or training provider without staff asks for the registration first.',
    needs: 'Your enterprise number.',
    gives: 'The certainty that your enterprise can get access to the secured services.',
  },
  'access-manager': {
    title: 'There is a chief access manager',
    do: 'The legal representative appoints a chief access manager on the portal, if that has not been done yet. In a small business it is often the manager.',
    needs: 'The legal representative, with eID or itsme.',
    gives: 'The name of the access manager: only that person may do the next steps in Chaman.',
    handOver: {
      do: 'Appoint a chief access manager on the portal of social security, if that has not happened yet. In a small business that is often yourself.',
      needs: 'Your eID or itsme.',
    },
  },
  'technical-manager': {
    title: 'Whoever does the technical work has access to Chaman',
    do: 'If the access manager would rather not do it, they give a colleague or an IT person the access “ChaMan – Technical channel management”. If they do it themselves, this step does not apply.',
    needs:
      'The name and national register number of that person; give them to the access manager directly, not in Werkbalie.',
    gives: 'A person who may upload the certificate in Chaman.',
    handOver: {
      do: 'If you do not want to do the technical work yourself, give a colleague or an IT person the access “ChaMan – Technical channel management”. If you do it yourself, skip this.',
      needs: 'The name and national register number of that person; you get them from that person.',
    },
  },
  certificate: {
    title: 'Make a key and a certificate',
    do: 'Werkbalie makes the key, keeps it in this computer’s secure keychain and signs a certificate with it. Chaman accepts that. If your enterprise prefers a certificate of a recognised authority, that is currently “PersonalSign 3 Pro” of GlobalSign; you then import it here.',
    needs: 'The name of your enterprise as it is officially written.',
    gives: 'A certificate file (PEM) that you may pass on. The key itself never leaves this computer.',
  },
  'hand-over': {
    title: 'Give the certificate to the access manager',
    do: 'Save the certificate as a file and pass it on, together with the hand-over page: it says what the access manager has to do in Chaman. If you are the access manager yourself, simply go on.',
    needs: 'The certificate file and the access manager’s e-mail address.',
    gives: 'The access manager knows what is asked. From now on you wait for them.',
  },
  sender: {
    title: 'Chaman knows your enterprise as a sender',
    do: 'At the first login Chaman asks to create the sender of the enterprise. Fill in one technical contact: someone who also reads messages about failures and expired certificates.',
    needs: 'Name, e-mail address and telephone of the technical contact.',
    gives: 'A sender to which the REST channel is linked.',
  },
  upload: {
    title: 'The REST channel is on, with your certificate',
    do: 'Activate the REST channel in Chaman and upload the certificate file there. Only the certificate: if anyone asks for the key, never give it.',
    needs: 'The certificate file (PEM) from Werkbalie.',
    gives: 'An active REST channel that recognises your signature.',
    handOver: {
      do: 'Activate the REST channel in Chaman and upload the certificate file there. Only the certificate: the key stays with us and is needed nowhere.',
      needs: 'The certificate file (PEM) that you get from us.',
    },
  },
  'client-id': {
    title: 'Copy the client id into your profile',
    do: 'After the activation Chaman shows a client id, for example self_service_chaman_123456_ab12cd. Copy it literally and paste it into the profile of your enterprise in Werkbalie.',
    needs: 'The client id, from the access manager.',
    gives:
      'A profile with which Werkbalie can identify itself. The client id is no secret; without your key nobody can do anything with it.',
    handOver: {
      do: 'After activation Chaman shows a client id, for example self_service_chaman_123456_ab12cd. Copy it exactly and give it to us. It is not a secret.',
      needs: 'The activated REST channel.',
    },
  },
  'service-access': {
    title: 'Your channel may use the service',
    do: 'Check in Chaman that the channel may call the service you want to use, and in which capacity: as an employer, as a mandatary or as a training provider. How exactly that access is granted is not published: if the access manager cannot find it, call the contact centre of social security.',
    needs: 'The name of the service, for example PrecontractualData.',
    gives: 'The right access; if it is missing, the test in the next step says so.',
    handOver: {
      do: 'Check in Chaman that the channel may use the service we want, and in the right capacity: as employer, as mandatary or as training provider. If you do not find it, call the contact centre of social security.',
      needs: 'The name of the service, for example PrecontractualData.',
    },
  },
  test: {
    title: 'Test the connection',
    do: 'Werkbalie looks at one thing after another: is the key there, does the certificate fit, is it valid, is the clock right, is access given, is your enterprise number in reach, does the service answer? If a step goes wrong, you read which one and what to do. No data of people is used for it.',
    needs: 'The profile with client id and certificate.',
    gives: 'The certainty that the service accepts you. You can check your first candidate.',
  },
} satisfies WordsOf<typeof source>
