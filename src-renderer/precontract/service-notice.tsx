import type { Notice } from '../../src-shared/precontract/precontract.model'
import { LOCALES, type Language } from '../../src-shared/texts/languages'
import { useTexts } from '../i18n/language.store'
import { Markup } from '../ui/markup'
import styles from './service-notice.module.css'

/** The service's own words, in the user's language if it gave them in that; else in another one, which is then named. */
export function ServiceNotice({ notice }: { readonly notice: Notice }) {
  const { t, language } = useTexts()
  const given = languageOf(notice, language)
  const words = given === undefined ? undefined : notice[given]
  if (given === undefined || words === undefined) return null
  return (
    <figure className={styles['notice']}>
      <figcaption className={styles['caption']}>{t('precontract.result.noticeTitle')}</figcaption>
      <blockquote className={styles['words']} lang={LOCALES[given]}>
        <Markup>{words}</Markup>
      </blockquote>
      {given !== language && (
        <p className={styles['caption']}>
          {t('precontract.result.noticeOther', { language: t(`precontract.result.languages.${given}`) })}
        </p>
      )}
    </figure>
  )
}

/** Which of the languages of a notice to show to someone who reads this one. */
export function languageOf(notice: Notice, wanted: Language): Language | undefined {
  const order: readonly Language[] = [wanted, 'nl', 'fr', 'en', 'de']
  return order.find((language) => (notice[language] ?? '') !== '')
}
