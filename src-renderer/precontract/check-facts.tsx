import type { PrecontractCheck } from '../../src-shared/precontract/precontract.model'
import { useTexts } from '../i18n/language.store'
import { Disclosure } from '../ui/disclosure'
import { CopyButton } from '../ui/copy-button'
import { KeyValueList } from '../ui/key-value-list'
import { Masked } from '../ui/masked'
import { writtenNumber } from './asker'
import { revealCitizen } from './precontract.store'
import { maskReference } from './references'

/** When, for whom and where a question was asked; what names the person is hidden until asked for. */
export function CheckFacts({ check }: { readonly check: PrecontractCheck }) {
  const { t, format } = useTexts()
  const reference = (what: string, value: string | undefined) => ({
    key: what,
    value:
      value === undefined ? undefined : (
        <Masked what={what} mask={maskReference(value)} reveal={value} canCopy />
      ),
  })
  const { representedEnterpriseNumber: represented } = check
  return (
    <KeyValueList
      items={[
        { key: t('precontract.result.checkedAt'), value: format.dateTime(check.checkedAt) },
        { key: t('precontract.result.startDate'), value: format.date(check.startDate) },
        {
          key: t('precontract.result.citizen'),
          value: (
            <Masked
              what={t('precontract.result.citizen')}
              mask={check.citizenMasked}
              reveal={() => revealCitizen(check.id)}
              canCopy
            />
          ),
        },
        {
          key: t('precontract.result.profile'),
          value: `${check.profileName} (${writtenNumber(check.enterpriseNumber)})`,
        },
        {
          key: t('precontract.result.represented'),
          value: represented && writtenNumber(represented),
        },
        {
          key: t('precontract.result.environment'),
          value: check.practice ? t('common.practice') : check.environmentName,
        },
        reference(t('precontract.result.mainReference'), check.mainReference),
        reference(t('precontract.result.flexiReference'), check.flexiJob?.reference),
        reference(t('precontract.result.studentReference'), check.studentJob?.reference),
      ]}
    />
  )
}

/** What someone who helps asks for; nothing personal. */
export function TechnicalFacts({ check }: { readonly check: PrecontractCheck }) {
  const { t } = useTexts()
  const { flexiJob, studentJob, traceId } = check
  const inBlock = (block: 'flexi' | 'student', what: 'cause' | 'word', value: string | undefined) => ({
    key: `${t(`precontract.${block}.title`)}: ${t(`precontract.result.${what}`)}`,
    value: value && <code>{value}</code>,
  })
  return (
    <Disclosure title={t('precontract.result.technical')}>
      <KeyValueList
        items={[
          {
            key: t('precontract.result.traceId'),
            value: traceId && (
              <>
                <code>{traceId}</code> <CopyButton copy={traceId} what={t('precontract.result.traceId')} />
              </>
            ),
          },
          inBlock('flexi', 'word', flexiJob?.allowed ?? flexiJob?.outcome),
          inBlock('flexi', 'cause', flexiJob?.cause),
          inBlock('student', 'word', studentJob?.allowed ?? studentJob?.outcome),
          inBlock('student', 'cause', studentJob?.cause),
          { key: t('precontract.result.checkId'), value: <code>{check.id}</code> },
        ]}
      />
    </Disclosure>
  )
}
