import { EnterpriseNumber, formatEnterpriseNumber } from '../../src-shared/identity/enterprise-number'
import type { Profile } from '../../src-shared/profiles/profiles.model'
import { useTexts } from '../i18n/language.store'
import { Notice } from '../ui/notice'
import styles from './asker.module.css'

interface AskerProps {
  readonly profile: Profile
  /** Codes of what the service says is wrong with the enterprise that asks. */
  readonly errors: readonly string[]
}

/** Shows for which enterprise the question is asked; which one that is, is chosen at the top of the window. */
export function Asker({ profile, errors }: AskerProps) {
  const { t, fieldText } = useTexts()
  return (
    <div className={styles['asker']}>
      <p className={styles['line']}>
        <span className={styles['label']}>{t('precontract.form.who')}</span>
        <strong>{profile.name}</strong>
        <span className={styles['number']}>{writtenNumber(profile.enterpriseNumber)}</span>
        <span>{t(`precontract.form.roles.${profile.role}`)}</span>
      </p>
      {errors.length > 0 && (
        <Notice tone="negative" title={t('precontract.form.who')}>
          {errors.map((code) => (
            <p key={code}>{fieldText(code)}</p>
          ))}
        </Notice>
      )}
      {profile.role === 'training-provider' && (
        <Notice tone="waiting">
          <p>{t('precontract.form.trainingProvider')}</p>
        </Notice>
      )}
    </div>
  )
}

/** Writes an enterprise number as on official paper; as it is when it is none. */
export function writtenNumber(number: string): string {
  const parsed = EnterpriseNumber.safeParse(number)
  return parsed.success ? formatEnterpriseNumber(parsed.data) : number
}
