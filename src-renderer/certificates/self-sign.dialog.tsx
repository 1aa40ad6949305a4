import { certificatesCalls } from '../../src-shared/certificates/certificates.contract'
import type { CertificateEntry } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { Stack } from '../ui/layout'
import { NumberField } from '../ui/number-field'
import { selfSign } from './certificate-actions'

interface SelfSignDialogProps {
  readonly entry: CertificateEntry
  readonly onClose: () => void
}

/** Two years: nothing says how long Chaman accepts; long enough not to be a chore, short enough to be renewed by someone who knows. */
const USUAL: { readonly days: number | null } = { days: 730 }

/** Asks how long the certificate is to hold, and signs the request with its own key. */
export function SelfSignDialog({ entry, onClose }: SelfSignDialogProps) {
  const { t } = useTexts()
  const form = useForm({
    schema: certificatesCalls.selfSign.input.pick({ days: true }),
    initial: USUAL,
    labels: { days: t('certificates.selfSign.days') },
    submit: ({ days }) => selfSign(entry.id, days),
    onDone: onClose,
  })
  return (
    <Dialog isOpen onClose={onClose} size="small" title={t('certificates.selfSign.title')}>
      <Form
        form={form}
        submitLabel={t('certificates.selfSign.submit')}
        actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
      >
        <Stack>
          <p>{t('certificates.selfSign.body', { name: entry.commonName })}</p>
          <NumberField
            {...form.field('days')}
            unit={t('certificates.selfSign.daysUnit')}
            minValue={1}
            autoFocus
          />
          <Until days={form.values.days} />
        </Stack>
      </Form>
    </Dialog>
  )
}

function Until({ days }: { readonly days: number | null }) {
  const { t, format } = useTexts()
  if (days === null) return null
  const end = new Date()
  end.setDate(end.getDate() + days)
  return <p>{t('certificates.selfSign.until', { date: format.date(end.toISOString()) })}</p>
}
