import * as z from 'zod'
import {
  KEY_SIZES,
  OnsName,
  onsCommonName,
  onsNameOf,
  OnsSubject,
  type CertificateEntry,
} from '../../src-shared/certificates/certificates.model'
import { ONS } from '../../src-shared/ons/ons.data'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { useSelectedProfile } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Card, FieldRow } from '../ui/layout'
import { ReadingView } from '../ui/reading-view'
import { TextField } from '../ui/text-field'
import { createRequest } from './certificate-actions'
import { certificates } from './certificates.store'
import { firstSubject } from './first-subject'
import { Making } from './making'
import styles from './certificates.module.css'

/** The seven fields Ons asks, the first one in its three parts. */
const OnsRequest = z
  .object({ ...OnsName.shape, ...OnsSubject.omit({ commonName: true }).shape })
  .refine((name) => onsCommonName(name).length <= ONS.commonNameCharacters, {
    path: ['identification'],
    message: 'too-long',
  })

const [KEY_BITS = 4096] = KEY_SIZES.ons

interface OnsRequestFormProps {
  readonly from: CertificateEntry | undefined
  /** The name that the certificate of a customer environment must carry. */
  readonly name: OnsName | undefined
}

/** Asks for which connector and environment of Ons a request is to be, and by whom. */
export function OnsRequestForm(props: OnsRequestFormProps) {
  const reading = certificates.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void certificates.load()}>
      {(known) => <RequestForm {...props} earlier={earlierRequest(known)} />}
    </ReadingView>
  )
}

interface RequestFormProps extends OnsRequestFormProps {
  /** What was last asked for Ons: whoever asked for one customer environment asks for the next one too. */
  readonly earlier: CertificateEntry | undefined
}

function RequestForm(props: RequestFormProps) {
  const { t } = useTexts()
  const profile = useSelectedProfile()
  const { from, name } = props
  const form = useForm({
    schema: OnsRequest,
    initial: firstValues(props, profile),
    labels: {
      connector: t('certificates.request.connector'),
      customerCode: t('certificates.request.customerCode'),
      identification: t('certificates.request.identification'),
      organization: t('certificates.subject.organization'),
      organizationalUnit: t('certificates.subject.organizationalUnit'),
      locality: t('certificates.subject.locality'),
      state: t('certificates.subject.state'),
      country: t('certificates.subject.country'),
      email: t('certificates.subject.email'),
    },
    keep: `certificates.request.ons.${from?.id ?? ''}.${name === undefined ? '' : onsCommonName(name)}`,
    submit: (input, options) => {
      const { connector, customerCode, identification, ...subject } = OnsRequest.parse(input)
      const commonName = onsCommonName({ connector, customerCode, identification })
      return createRequest(
        { purpose: 'ons', subject: { ...subject, commonName }, keyBits: KEY_BITS },
        options,
      )
    },
  })
  if (form.isBusy) return <Making bits={String(KEY_BITS)} onCancel={form.cancel} />
  return (
    <Form form={form} submitLabel={t('certificates.request.submit')}>
      <Card
        title={t('certificates.request.connectionTitle')}
        description={t('certificates.request.connectionHelp')}
      >
        <TextField
          {...form.field('connector')}
          description={t('certificates.request.connectorHelp')}
          autoFocus
        />
        <TextField
          {...form.field('customerCode')}
          description={t('certificates.request.customerCodeHelp')}
          formatOnBlur={(code) => code.trim().toUpperCase()}
        />
        <TextField
          {...form.field('identification')}
          description={t('certificates.request.identificationHelp')}
        />
        <Preview name={form.values} />
      </Card>
      <Card
        title={t('certificates.request.onsOrganizationTitle')}
        description={t('certificates.request.onsOrganizationHelp')}
      >
        <FieldRow>
          <TextField {...form.field('organization')} />
          <TextField {...form.field('organizationalUnit')} />
        </FieldRow>
        <FieldRow>
          <TextField {...form.field('locality')} />
          <TextField {...form.field('state')} />
        </FieldRow>
        <FieldRow>
          <TextField
            {...form.field('country')}
            width="short"
            description={t('certificates.request.countryHelp')}
            maxLength={2}
          />
          <TextField
            {...form.field('email')}
            inputMode="email"
            description={t('certificates.request.emailHelp')}
          />
        </FieldRow>
      </Card>
      <p className={styles['aside']}>
        {t('certificates.facts.keyBits', { bits: String(KEY_BITS) })}.{' '}
        {t('certificates.request.keyBitsHelp.ons')}
      </p>
    </Form>
  )
}

/** The name as it will be; what is still empty shows the word for what belongs there. */
function Preview({ name }: { readonly name: OnsName }) {
  const { t } = useTexts()
  const [connector = '', code = '', mark = ''] = t('certificates.request.commonNameIncomplete').split('-')
  const parts = [
    { value: name.connector.trim(), word: connector },
    { value: name.customerCode.trim().toUpperCase(), word: code },
    { value: name.identification.trim(), word: mark },
  ]
  return (
    <div className={styles['preview']}>
      <span>{t('certificates.request.commonNamePreview')}</span>
      <code>
        {parts.map(({ value, word }, index) => (
          <span key={word}>
            {index > 0 && '-'}
            {value === '' ? <em>{word}</em> : value}
          </span>
        ))}
      </code>
    </div>
  )
}

const NO_NAME: OnsName = { connector: '', customerCode: '', identification: '' }

function earlierRequest(known: readonly CertificateEntry[]): CertificateEntry | undefined {
  return known.find(({ purpose, requestedFor }) => purpose === 'ons' && requestedFor !== undefined)
}

function firstValues({ from, name, earlier }: RequestFormProps, profile: Profile | undefined) {
  const { commonName } = firstSubject(from, profile, 'NL')
  const { commonName: _name, ...asker } = firstSubject(from ?? earlier, profile, 'NL')
  return { ...(name ?? onsNameOf(commonName) ?? NO_NAME), ...asker }
}
