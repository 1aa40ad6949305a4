import * as z from 'zod'
import {
  CompanySubject,
  KEY_SIZES,
  type CertificateEntry,
} from '../../src-shared/certificates/certificates.model'
import { useSelectedProfile } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Card, FieldRow, Stack } from '../ui/layout'
import { RadioGroup } from '../ui/radio-group'
import { TextField } from '../ui/text-field'
import { createRequest } from './certificate-actions'
import { firstSubject } from './first-subject'
import { Making } from './making'

const { shape } = CompanySubject

/** What Chaman does not ask may stay empty; the name on the certificate is then the enterprise's. */
const CompanyRequest = z.object({
  ...shape,
  commonName: shape.commonName.or(z.literal('')).default(''),
  organizationalUnit: shape.organizationalUnit.default(''),
  locality: shape.locality.default(''),
  state: shape.state.default(''),
  email: shape.email.default(''),
  keyBits: z.string(),
})

/** Asks in whose name a request for social security is to be. */
export function CompanyRequestForm({ from }: { readonly from: CertificateEntry | undefined }) {
  const { t } = useTexts()
  const profile = useSelectedProfile()
  const form = useForm({
    schema: CompanyRequest,
    initial: { ...firstSubject(from, profile, 'BE'), keyBits: String(from?.keyBits ?? sizes[0]) },
    labels: {
      commonName: t('certificates.subject.commonName'),
      organization: t('certificates.subject.organization'),
      organizationalUnit: t('certificates.subject.organizationalUnit'),
      locality: t('certificates.subject.locality'),
      state: t('certificates.subject.state'),
      country: t('certificates.subject.country'),
      email: t('certificates.subject.email'),
      keyBits: t('certificates.request.keyBits'),
    },
    keep: `certificates.request.social-security.${from?.id ?? ''}`,
    submit: (input, options) => {
      const { keyBits, ...subject } = CompanyRequest.parse(input)
      const commonName = subject.commonName === '' ? subject.organization : subject.commonName
      return createRequest(
        { purpose: 'social-security', subject: { ...subject, commonName }, keyBits: Number(keyBits) },
        options,
      )
    },
  })
  const { values } = form
  if (form.isBusy) return <Making bits={values.keyBits} onCancel={form.cancel} />
  const hasMore = [values.commonName, values.organizationalUnit, values.locality, values.state, values.email]
  return (
    <Form form={form} submitLabel={t('certificates.request.submit')}>
      <Card
        title={t('certificates.request.companyTitle')}
        description={t('certificates.request.companyHelp')}
      >
        <TextField
          {...form.field('organization')}
          description={t('certificates.request.organizationHelp')}
          autoFocus
        />
        <TextField
          {...form.field('country')}
          width="short"
          description={t('certificates.request.countryHelp')}
          maxLength={2}
        />
        <Disclosure
          title={t('certificates.request.moreTitle')}
          isOpenAtFirst={hasMore.some((value) => value !== '')}
        >
          <Stack>
            <TextField
              {...form.field('commonName')}
              isOptional
              description={t('certificates.request.commonNameHelp')}
            />
            <TextField {...form.field('organizationalUnit')} isOptional />
            <FieldRow>
              <TextField {...form.field('locality')} isOptional />
              <TextField {...form.field('state')} isOptional />
            </FieldRow>
            <TextField {...form.field('email')} isOptional inputMode="email" />
          </Stack>
        </Disclosure>
      </Card>
      <Card title={t('certificates.request.keyTitle')}>
        <RadioGroup
          {...form.field('keyBits')}
          look="segments"
          description={t('certificates.request.keyBitsHelp.social-security')}
          options={sizes.map((bits) => ({
            id: String(bits),
            label: t('certificates.request.keyBitsOption', { bits: String(bits) }),
          }))}
        />
      </Card>
    </Form>
  )
}

const sizes = KEY_SIZES['social-security']
