import { commonNameOf, Stage } from '../../src-shared/ons/ons.model'
import { ONS } from '../../src-shared/ons/ons.data'
import { onsCalls } from '../../src-shared/ons/ons.contract'
import { PRACTICE } from '../../src-shared/environments/environments.model'
import { useIsPractice, useProfiles } from '../app/profiles.store'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Form } from '../ui/form/form'
import { useForm } from '../ui/form/use-form'
import { FieldRow } from '../ui/layout'
import { RadioGroup } from '../ui/radio-group'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { certificates, connectors, type ConnectorEntry, type CustomerEntry } from './ons.store'
import styles from './ons.module.css'

interface CustomerDialogProps {
  readonly connector: ConnectorEntry
  readonly customer?: CustomerEntry | undefined
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Makes or changes a customer environment of a connector. */
export function CustomerDialog({ isOpen, ...rest }: CustomerDialogProps) {
  const { t } = useTexts()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={rest.onClose}
      title={t(rest.customer === undefined ? 'onsScreens.addCustomer' : 'onsScreens.editCustomer')}
    >
      <CustomerForm {...rest} />
    </Dialog>
  )
}

function CustomerForm({ connector, customer, onClose }: Omit<CustomerDialogProps, 'isOpen'>) {
  const { t } = useTexts()
  const isPractice = useIsPractice()
  const reading = certificates.useReading()
  const profiles = useProfiles()
  const environments = profiles.step === 'ready' ? profiles.environments : []
  const known = reading.step === 'ready' ? reading.value : []
  const form = useForm({
    schema: onsCalls.saveCustomer.input,
    initial: initialOf(customer, isPractice),
    labels: {
      stage: t('onsScreens.stage'),
      customerName: t('onsScreens.customerName'),
      customerCode: t('onsScreens.customerCode'),
      identification: t('onsScreens.identification'),
      certificateId: t('onsScreens.certificate'),
      environmentId: t('onsScreens.address'),
    },
    prepare: (typed) => ({
      ...typed,
      environmentId: typed.environmentId === NEDAP ? '' : typed.environmentId,
      connectorId: connector.id,
      ...(customer !== undefined && { id: customer.id }),
    }),
    submit: main.ons.saveCustomer,
    onDone: () => {
      void connectors.load()
      onClose()
    },
  })
  const { stage, customerCode, identification, environmentId } = form.values
  const choose = (next: Stage): void => {
    form.set('stage', next)
    if (next === 'development') form.set('customerCode', ONS.developmentCode)
    else if (customerCode === ONS.developmentCode) form.set('customerCode', '')
  }
  return (
    <Form
      form={form}
      submitLabel={t('common.save')}
      actions={<Button onPress={onClose}>{t('common.cancel')}</Button>}
    >
      <RadioGroup
        {...form.field('stage')}
        look="segments"
        onChange={choose}
        options={Stage.options.map((id) => ({ id, label: t(`ons.stages.${id}`) }))}
      />
      <FieldRow>
        <TextField {...form.field('customerName')} isOptional />
        <TextField
          {...form.field('customerCode')}
          isCode
          isReadOnly={stage === 'development'}
          description={t(`onsScreens.codeHelp.${stage}`)}
        />
      </FieldRow>
      <TextField {...form.field('identification')} isCode description={t('onsScreens.identificationHelp')} />
      {identification !== '' && (
        <p className={styles['quiet']}>
          {t('onsScreens.commonName')}:{' '}
          <code>{commonNameOf(connector, { customerCode, identification })}</code>
        </p>
      )}
      <Select
        {...form.field('certificateId')}
        isOptional
        description={t('onsScreens.certificateHelp')}
        options={known
          .filter(({ purpose, state }) => purpose === 'ons' && state !== 'removed')
          .map(({ id, commonName }) => ({ id, label: commonName }))}
      />
      <Select
        {...form.field('environmentId')}
        value={environmentId === '' ? NEDAP : environmentId}
        options={[
          { id: NEDAP, label: ONS.hosts[stage] },
          ...environments
            .filter(({ onsUrl }) => onsUrl !== undefined)
            .map(({ id, name }) => ({ id, label: id === PRACTICE ? t('common.practice') : name })),
        ]}
      />
    </Form>
  )
}

/** Stands for Nedap's own host of the stage. */
const NEDAP = 'nedap'

interface Typed {
  readonly stage: Stage
  readonly customerName: string
  readonly customerCode: string
  readonly identification: string
  readonly certificateId: string
  readonly environmentId: string
}

/** In the practice environment a new customer environment is one of its own. */
function initialOf(customer: CustomerEntry | undefined, isPractice: boolean): Typed {
  if (customer === undefined) {
    return {
      stage: 'development',
      customerName: '',
      customerCode: ONS.developmentCode,
      identification: '',
      certificateId: '',
      environmentId: isPractice ? PRACTICE : '',
    }
  }
  const {
    stage,
    customerName,
    customerCode,
    identification,
    certificateId = '',
    environmentId = '',
  } = customer
  return { stage, customerName, customerCode, identification, certificateId, environmentId }
}
