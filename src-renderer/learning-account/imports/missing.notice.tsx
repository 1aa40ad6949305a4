import { useTexts } from '../../i18n/language.store'
import { Notice } from '../../ui/notice'
import { missingIn, type Choices } from './mapping'
import { fieldName } from './values'

/** Says what the chosen columns do not bring, and what that means. */
export function MissingNotice({ choices }: { readonly choices: Choices }) {
  const texts = useTexts()
  const { t, format } = texts
  const { person, periods, fields, days } = missingIn(choices)
  if (person) {
    return (
      <Notice tone="negative" title={t('trainingImport.missing.personTitle')} isAnnounced>
        <p>{t('trainingImport.missing.person')}</p>
      </Notice>
    )
  }
  if (!periods && fields.length === 0 && !days) return null
  const names = format.list(fields.map((field) => fieldName(field, texts)))
  return (
    <Notice tone="info">
      {fields.length > 0 && (
        <p>{t('trainingImport.missing.fields', { fields: names, count: fields.length })}</p>
      )}
      {days && <p>{t('trainingImport.missing.days')}</p>}
      {periods && <p>{t('trainingImport.missing.periods')}</p>}
    </Notice>
  )
}
