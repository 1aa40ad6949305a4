import ArrowLeft from 'lucide-react/icons/arrow-left'
import { onsCommonName, Purpose } from '../../src-shared/certificates/certificates.model'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Card } from '../ui/layout'
import { Page } from '../ui/page'
import { RadioGroup } from '../ui/radio-group'
import { openRequest, showList, useCertificates, type Beginning } from './certificates.store'
import { CompanyRequestForm } from './company-request.form'
import { OnsRequestForm } from './ons-request.form'

interface RequestPageProps {
  readonly purpose: Purpose
  readonly beginning: Beginning
}

/** A new key and request: for which service, in whose name. */
export function RequestPage({ purpose, beginning: { from, onsName } }: RequestPageProps) {
  const { t } = useTexts()
  const isMaking = useCertificates((state) => state.makingSince !== undefined)
  return (
    <Page
      title={t('certificates.request.title')}
      description={t('certificates.request.description')}
      actions={
        <Button icon={ArrowLeft} variant="quiet" onPress={() => showList('current')}>
          {t('certificates.request.back')}
        </Button>
      }
    >
      {!isMaking && (
        <Card>
          <RadioGroup
            label={t('certificates.request.purpose')}
            value={purpose}
            onChange={(chosen) => openRequest(chosen, { onsName })}
            options={Purpose.options.map((id) => ({
              id,
              label: t(`certificates.purpose.${id}`),
              description: t(`certificates.request.purposeHelp.${id}`),
            }))}
          />
        </Card>
      )}
      {purpose === 'ons' ? (
        <OnsRequestForm
          key={`${from?.id ?? ''} ${onsName === undefined ? '' : onsCommonName(onsName)}`}
          from={from}
          name={onsName}
        />
      ) : (
        <CompanyRequestForm key={from?.id} from={from} />
      )}
    </Page>
  )
}
