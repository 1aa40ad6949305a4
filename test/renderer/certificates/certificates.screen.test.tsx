import { announce, forget, inputsOf, play } from '../precontract/played-main'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { go, resetNavigation, useNavigation } from '../../../src-renderer/app/navigation.store'
import { useProfiles } from '../../../src-renderer/app/profiles.store'
import { CertificatesScreen } from '../../../src-renderer/certificates/certificates.screen'
import {
  certificates,
  openRequest,
  useCertificates,
} from '../../../src-renderer/certificates/certificates.store'
import { dismissToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import type { CertificateEntry } from '../../../src-shared/certificates/certificates.model'
import type { Problem } from '../../../src-shared/problem'
import type { Profile } from '../../../src-shared/profiles/profiles.model'
import { fail, ok, type Result } from '../../../src-shared/result'
import { certificateOf, environmentOf, practice, profileOf } from '../profiles/profiles'
import { show } from '../ui/show'

const signed = certificateOf()
const requested = certificateOf({
  id: 'request-1',
  commonName: 'Aanvraag BV',
  state: 'requested',
  notAfter: undefined,
  sha256Fingerprint: undefined,
})
const ons = certificateOf({
  id: 'ons-1',
  purpose: 'ons',
  commonName: 'rooster-MF0042-kantoor',
  keyBits: 4096,
  state: 'requested',
  notAfter: undefined,
  requestedFor: undefined,
})

let current: CertificateEntry[]
let removed: CertificateEntry[]
const changed = <Value,>(value: Value): Result<Value, never> => {
  announce('certificates-changed')
  return ok(value)
}
function useProfile(change: Partial<Record<keyof Profile, unknown>>): void {
  const selected = profileOf(change)
  useProfiles.setState({
    step: 'ready',
    profiles: [selected],
    environments: [practice, environmentOf()],
    selected,
  })
}

beforeEach(() => {
  current = [requested, signed, ons]
  removed = []
  resetNavigation()
  useCertificates.setState(useCertificates.getInitialState(), true)
  useProfile({})
  play('certificates.list', (input?: { removed?: boolean }) =>
    ok(input?.removed === true ? removed : current),
  )
})
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

const said = () => useToasts.getState().toasts.map(({ text }) => text)
const option = (name: string) => screen.getByRole('option', { name: new RegExp(`^${name}`) })
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }))
}
const fill = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}
const detail = () => within(screen.getByRole('region', { name: 'Details van het certificaat' }))
const doTask = (name: string): void => {
  fireEvent.click(detail().getByRole('button', { name: 'Acties' }))
  fireEvent.click(screen.getByRole('menuitem', { name }))
}
async function open(name: string): Promise<void> {
  await show(<CertificatesScreen />)
  await screen.findByRole('option', { name: new RegExp(`^${name}`) })
  fireEvent.click(option(name))
  await screen.findByRole('heading', { level: 2, name })
}

describe('the list', () => {
  it('shows each certificate with its state, and the first one beside it', async () => {
    await show(<CertificatesScreen />)
    await screen.findByRole('heading', { level: 2, name: 'Aanvraag BV' })
    expect(option('Aanvraag BV').textContent).toContain('Wacht op certificaat')
    expect(option('Brouwerij Else').textContent).toContain('Geldig tot 21/11/2028')
  })

  it('follows what main announces', async () => {
    await show(<CertificatesScreen />)
    await screen.findByRole('option', { name: /^Aanvraag BV/ })
    current = [signed]
    act(() => announce('certificates-changed'))
    await waitFor(() => expect(screen.queryByRole('option', { name: /^Aanvraag BV/ })).toBeNull())
  })

  it('says what to do when there is nothing yet', async () => {
    current = []
    await show(<CertificatesScreen />)
    await screen.findByText('Nog geen certificaten')
  })

  it('opens at the certificate, or the request, another screen points at', async () => {
    await show(<CertificatesScreen />)
    act(() => go({ screen: 'certificates', params: { certificateId: 'ons-1' } }))
    await screen.findByRole('heading', { level: 2, name: 'rooster-MF0042-kantoor' })
    act(() => go({ screen: 'certificates', params: { request: 'ons' } }))
    await screen.findByRole('heading', { level: 1, name: 'Nieuwe aanvraag' })
    expect(screen.getByRole('radio', { name: 'Ons' })).toHaveProperty('checked', true)
  })
})

describe('what now', () => {
  it('is signing it oneself, or having it signed, for social security', async () => {
    play('certificates.selfSign', () => {
      current = [{ ...signed, id: 'request-1', commonName: 'Aanvraag BV' }]
      return changed({ certificate: 'PEM', notAfter: signed.notAfter ?? '' })
    })
    await open('Aanvraag BV')
    press('Zelf ondertekenen…')
    fill('Geldigheid in dagen', '400')
    fireEvent.blur(screen.getByLabelText('Geldigheid in dagen'))
    press('Ondertekenen')
    await screen.findByText('Maak het certificaat bekend in Chaman')
    expect(inputsOf('certificates.selfSign')).toEqual([{ id: 'request-1', days: 400 }])
    expect(said()).toEqual(['Het certificaat is klaar'])
    press('Naar de profielen')
    expect(useNavigation.getState().route).toEqual({ screen: 'settings', params: { section: 'profiles' } })
  })

  it('is Chaman no more once a profile uses the certificate', async () => {
    useProfile({ id: 'own', name: 'Brouwerij', builtIn: false, certificateId: 'certificate-1' })
    current = [{ ...signed, usedBy: ['Brouwerij'] }]
    await open('Brouwerij Else')
    expect(detail().getByText('Brouwerij', { exact: true })).toBeTruthy()
    expect(screen.queryByText('Maak het certificaat bekend in Chaman')).toBeNull()
  })

  it('is the dashboard for Ons, with the customer code of the name', async () => {
    play('desktop.openLink', () => ok({}))
    await open('rooster-MF0042-kantoor')
    expect(detail().getByText(/Voeg de omgeving MF0042 toe/)).toBeTruthy()
    expect(detail().getByText(/Na de goedkeuring/)).toBeTruthy()
    press('API Dashboard van Ons')
    expect(inputsOf('desktop.openLink')).toEqual([{ id: 'ons-dashboard' }])
  })

  it('warns in time, and asks the same again', async () => {
    current = [{ ...signed, state: 'expiring', daysLeft: 5 }]
    await open('Brouwerij Else')
    expect(detail().getByText('Dit certificaat vervalt over 5 dagen')).toBeTruthy()
    press('Nieuw aanvragen')
    expect(screen.getByLabelText<HTMLInputElement>('Onderneming (O)').value).toBe('Brouwerij Else')
  })
})

describe('handing out', () => {
  it('says where a file was saved, and nothing when the user thought better of it', async () => {
    let isSaved = false
    play('certificates.saveRequest', () => ok({ saved: isSaved, fileName: 'Aanvraag BV.csr' }))
    await open('Aanvraag BV')
    press('Aanvraag opslaan (.csr)')
    await waitFor(() => expect(inputsOf('certificates.saveRequest')).toHaveLength(1))
    expect(said()).toEqual([])
    isSaved = true
    await waitFor(() => {
      press('Aanvraag opslaan (.csr)')
      expect(said()).toEqual(['Opgeslagen als Aanvraag BV.csr'])
    })
  })

  it('says at the certificate why a file could not be written', async () => {
    play('certificates.saveRequest', () => fail({ code: 'file-not-written', reason: 'denied' }))
    await open('Aanvraag BV')
    press('Aanvraag opslaan (.csr)')
    await detail().findByText('Het bestand kon niet worden opgeslagen')
  })

  it('keeps the question for a password open until the file is there', async () => {
    let isSaved = false
    play('certificates.savePkcs12', () => ok({ saved: isSaved, fileName: 'b.p12' }))
    await open('Brouwerij Else')
    doTask('Exporteren met sleutel (.p12)…')
    fill('Wachtwoord voor het bestand', 'lang genoeg')
    fill('Wachtwoord herhalen', 'lang genoeg')
    press('Exporteren')
    await waitFor(() => expect(inputsOf('certificates.savePkcs12')).toHaveLength(1))
    expect(screen.getByRole('dialog')).toBeTruthy()
    isSaved = true
    await waitFor(() => {
      press('Exporteren')
      expect(inputsOf('certificates.savePkcs12').length).toBeGreaterThan(1)
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(inputsOf('certificates.savePkcs12')[0]).toEqual({ id: 'certificate-1', password: 'lang genoeg' })
  })
})

describe('removing', () => {
  beforeEach(() => {
    play('certificates.remove', ({ id }: { id: string }) => {
      removed = current
        .filter((one) => one.id === id)
        .map((one) => ({ ...one, state: 'removed', removedAt: '2026-11-22T10:00:00.000Z' }))
      current = current.filter((one) => one.id !== id)
      return changed({})
    })
    play('certificates.restore', () => {
      current = [signed, requested]
      removed = []
      return changed({})
    })
  })

  it('can be undone', async () => {
    await open('Brouwerij Else')
    doTask('Verwijderen')
    await waitFor(() => expect(said()).toEqual(['Brouwerij Else is verwijderd']))
    act(() => void undoLatest())
    await screen.findByRole('heading', { level: 2, name: 'Brouwerij Else' })
    expect(said()).toEqual(['Brouwerij Else is teruggezet'])
  })

  it('says so when undoing does not work', async () => {
    play('certificates.restore', () => fail({ code: 'not-found', what: 'certificate' }))
    await open('Brouwerij Else')
    doTask('Verwijderen')
    await waitFor(() => expect(said()).toHaveLength(1))
    act(() => void undoLatest())
    await waitFor(() => expect(said()).toEqual(['Dit certificaat bestaat niet meer']))
  })

  it('is refused while a profile uses it, by name', async () => {
    play('certificates.remove', () => fail({ code: 'in-use', by: ['Café De Hoek', 'Frituur Nele'] }))
    await open('Brouwerij Else')
    doTask('Verwijderen')
    await detail().findByText(/Het wordt gebruikt door Café De Hoek en Frituur Nele/)
  })

  it('keeps what was removed for thirty days, and destroys it only after a question', async () => {
    play('certificates.purge', () => {
      removed = []
      return changed({})
    })
    await open('Brouwerij Else')
    doTask('Verwijderen')
    await waitFor(() => expect(said()).toHaveLength(1))
    fireEvent.click(screen.getByRole('radio', { name: 'Verwijderde' }))
    await screen.findByText(/tot 22 december 2026/)
    press('Definitief vernietigen…')
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Annuleren' }))
    expect(inputsOf('certificates.purge')).toEqual([])
    press('Definitief vernietigen…')
    fireEvent.click(
      within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Definitief vernietigen' }),
    )
    await screen.findByText('Niets verwijderd')
    expect(inputsOf('certificates.purge')).toEqual([{ id: 'certificate-1' }])
  })
})

describe('bringing in', () => {
  beforeEach(() => {
    current = [signed]
  })
  const imported = { id: 'certificate-1', subject: 's', issuer: 'i', notBefore: 'b', notAfter: 'a' }
  const paste = async (answer: Result<typeof imported, Problem>): Promise<void> => {
    play('certificates.importCertificate', () => answer)
    await show(<CertificatesScreen />)
    await screen.findByRole('option', { name: /^Brouwerij Else/ })
    press('Certificaat importeren')
    fill('Of plak het certificaat', '-----BEGIN CERTIFICATE-----')
    press('Importeren')
  }

  it('takes a pasted text, and shows whose certificate it is', async () => {
    await paste(ok(imported))
    await waitFor(() => expect(said()).toEqual(['Het certificaat van Brouwerij Else is geïmporteerd']))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(inputsOf('certificates.importCertificate')).toEqual([{ pem: '-----BEGIN CERTIFICATE-----' }])
    await screen.findByRole('heading', { level: 2, name: 'Brouwerij Else' })
  })

  it.each<[Problem, string]>([
    [{ code: 'certificate-fits-no-key' }, 'Dit certificaat past op geen enkele sleutel hier'],
    [{ code: 'certificate-unreadable' }, 'Dit is geen leesbaar certificaat'],
    [{ code: 'certificate-expired', notAfter: '2026-01-02T00:00:00.000Z' }, 'Het certificaat is vervallen'],
    [
      { code: 'certificate-weak', weakness: 'small-key', detail: '1024 bits' },
      'De sleutel is te kort: 1024 bits. Het is niet geïmporteerd.',
    ],
  ])('says why not: %o', async (problem, words) => {
    await paste(fail(problem))
    await screen.findByText(words)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Of plak het certificaat').value).not.toBe('')
  })

  const choose = (bytes: readonly number[], name: string): void => {
    const file = new File([new Uint8Array(bytes)], name)
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) })
    const input = document.querySelector('input[type=file]')
    if (input === null) throw new Error('no file field')
    fireEvent.change(input, { target: { files: [file] } })
  }

  it('asks for the password of a file with a key until it fits, and for what it is', async () => {
    play('certificates.importPkcs12', ({ password }: { password: string }) =>
      password === 'juist' ? ok(imported) : fail({ code: 'pkcs12-password-wrong' }),
    )
    await show(<CertificatesScreen />)
    await screen.findByRole('option', { name: /^Brouwerij Else/ })
    press('Certificaat importeren')
    choose([0x30, 0x03, 0x02, 0x01, 0x03], 'sleutel.pfx')
    await screen.findByText('Wachtwoord van sleutel.pfx')
    press('Importeren')
    await screen.findByText(/Dit wachtwoord opent het bestand niet/)
    fill('Wachtwoord', 'juist')
    fireEvent.click(screen.getByRole('radio', { name: 'Ons' }))
    press('Importeren')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(inputsOf('certificates.importPkcs12')).toEqual([
      { base64: 'MAMCAQM=', password: '', purpose: 'social-security' },
      { base64: 'MAMCAQM=', password: 'juist', purpose: 'ons' },
    ])
  })

  it('says that a file is encrypted in a way it does not know', async () => {
    play('certificates.importPkcs12', () => fail({ code: 'pkcs12-unsupported', detail: 'RC2' }))
    await show(<CertificatesScreen />)
    await screen.findByRole('option', { name: /^Brouwerij Else/ })
    press('Certificaat importeren')
    choose([0x30, 0x03, 0x02, 0x01, 0x03], 'sleutel.pfx')
    await screen.findByText('Wachtwoord van sleutel.pfx')
    press('Importeren')
    await screen.findByText('Dit PKCS#12-bestand is op een onbekende manier versleuteld')
    press('Ander bestand')
    await screen.findByLabelText('Of plak het certificaat')
  })
})

describe('a request', () => {
  const made = { id: 'request-1', csr: 'PEM', fileName: 'x.csr', publicKeySha256: 'ab' }

  it('for social security asks the name only, begins with the chosen enterprise, and sends the rest empty', async () => {
    useProfile({ id: 'own', name: 'Café De Hoek', builtIn: false })
    play('certificates.createRequest', () => changed(made))
    await show(<CertificatesScreen />)
    act(() => openRequest('social-security'))
    expect(screen.getByLabelText<HTMLInputElement>('Onderneming (O)').value).toBe('Café De Hoek')
    fireEvent.click(screen.getByRole('radio', { name: '3072 bits' }))
    press('Sleutel en aanvraag maken')
    await screen.findByRole('heading', { level: 2, name: 'Aanvraag BV' })
    expect(inputsOf('certificates.createRequest')).toEqual([
      {
        purpose: 'social-security',
        keyBits: 3072,
        subject: {
          commonName: 'Café De Hoek',
          organization: 'Café De Hoek',
          organizationalUnit: '',
          locality: '',
          state: '',
          country: 'BE',
          email: '',
        },
      },
    ])
    expect(said()).toEqual(['De aanvraag Café De Hoek is klaar'])
  })

  it('never takes the name of the practice enterprise', async () => {
    await show(<CertificatesScreen />)
    act(() => openRequest('social-security', { from: certificateOf({ id: 'x', requestedFor: undefined }) }))
    expect(screen.getByLabelText<HTMLInputElement>('Onderneming (O)').value).toBe('')
  })

  it('for Ons builds the name from its parts, checks each, and asks all seven fields', async () => {
    play('certificates.createRequest', () => changed(made))
    await show(<CertificatesScreen />)
    act(() => openRequest('ons'))
    expect(screen.getByText('koppeling')).toBeTruthy()
    press('Sleutel en aanvraag maken')
    await waitFor(() => expect(screen.getAllByText('Vul dit in.').length).toBeGreaterThanOrEqual(8))
    fill('Technische naam van de koppeling', 'Rooster-App')
    expect(screen.getAllByText('Gebruik alleen kleine letters zonder accenten, cijfers en _.').length).toBe(2)
    fill('Technische naam van de koppeling', 'rooster')
    fill('Klantcode', 'te1002')
    fill('Eigen kenmerk', 'x'.repeat(60))
    fill('Onderneming (O)', 'Zorg BV')
    fill('Afdeling (OU)', 'ICT')
    fill('Gemeente (L)', 'Groenlo')
    fill('Provincie (ST)', 'Gelderland')
    fill('E-mailadres', 'ict@example.nl')
    press('Sleutel en aanvraag maken')
    // 64 characters is all a common name may have (RFC 5280).
    await screen.findByText('Dit is te lang.')
    expect(inputsOf('certificates.createRequest')).toEqual([])
    fill('Eigen kenmerk', 'kantoor')
    press('Sleutel en aanvraag maken')
    await waitFor(() => expect(inputsOf('certificates.createRequest')).toHaveLength(1))
    expect(inputsOf('certificates.createRequest')).toEqual([
      {
        purpose: 'ons',
        keyBits: 4096,
        subject: {
          commonName: 'rooster-TE1002-kantoor',
          organization: 'Zorg BV',
          organizationalUnit: 'ICT',
          locality: 'Groenlo',
          state: 'Gelderland',
          country: 'NL',
          email: 'ict@example.nl',
        },
      },
    ])
  })

  it('for a customer environment of Ons begins with its name, and with who asked the last time', async () => {
    const { requestedFor } = certificateOf()
    const asker = { ...requestedFor!, organization: 'Zorg BV', locality: 'Groenlo', country: 'NL' }
    current = [certificateOf({ ...ons, requestedFor: { ...asker, commonName: ons.commonName } })]
    await certificates.load()
    await show(<CertificatesScreen />)
    const onsName = { connector: 'rooster', customerCode: 'CF1234', identification: 'productie' }
    act(() => go({ screen: 'certificates', params: { request: 'ons', onsName } }))
    const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
    await screen.findByLabelText('Klantcode')
    expect(value('Technische naam van de koppeling')).toBe('rooster')
    expect(value('Klantcode')).toBe('CF1234')
    expect(value('Eigen kenmerk')).toBe('productie')
    expect(value('Onderneming (O)')).toBe('Zorg BV')
    expect(value('Gemeente (L)')).toBe('Groenlo')
  })

  it('in the making can be stopped, and then everything typed is still there', async () => {
    play(
      'certificates.createRequest',
      (_input, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(fail({ code: 'cancelled' })))
        }),
    )
    await show(<CertificatesScreen />)
    act(() => openRequest('social-security', { from: certificateOf({ id: 'y' }) }))
    press('Sleutel en aanvraag maken')
    await screen.findByText('De sleutel van 2048 bits wordt gemaakt')
    expect(screen.getByText(/^0 seconden bezig/)).toBeTruthy()
    press('Annuleren')
    await screen.findByText('Gestopt')
    expect(screen.getByLabelText<HTMLInputElement>('Onderneming (O)').value).toBe('Brouwerij Else')
    expect(useCertificates.getState().makingSince).toBeUndefined()
  })
})
