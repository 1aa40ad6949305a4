import { useState } from 'react'
import { vacancySections } from '../../src-shared/vacancies/vacancy-document'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { createReadable } from '../ipc/reading'
import { PrintPage } from '../ui/print-page'
import styles from './vacancies.module.css'

/** A vacancy as main prints it. */
export function VacancyPage({ id }: { readonly id: string }) {
  const { t, format } = useTexts()
  const [readable] = useState(() => createReadable(() => main.vacancies.get({ id })))
  const titleOf = (title: string): string => (title.trim() === '' ? t('vacancies.untitled') : title.trim())
  return (
    <PrintPage readable={readable} title={({ draft }) => titleOf(draft.title)}>
      {({ draft }) => (
        <article className={styles['sheet']} lang={draft.language}>
          <h1>{titleOf(draft.title)}</h1>
          {vacancySections(draft, t, format).map(({ heading, lines }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <p className={styles['lines']}>{lines.join('\n')}</p>
            </section>
          ))}
        </article>
      )}
    </PrintPage>
  )
}
