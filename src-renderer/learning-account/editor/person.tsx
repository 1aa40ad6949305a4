import { formatEnterpriseNumber, type EnterpriseNumber } from '../../../src-shared/identity/enterprise-number'
import { formatInsz, maskInsz, type Insz } from '../../../src-shared/identity/insz'
import { useTexts } from '../../i18n/language.store'
import { Muted } from '../../ui/layout'
import { Masked } from '../../ui/masked'
import styles from './editor.module.css'

interface PersonProps {
  readonly insz: string | null
  readonly employerEnterpriseNumber: string | null
}

/** The numbers by which somebody is known: the own one hidden until asked for, and the employer's. */
export function PersonNumbers({ insz, employerEnterpriseNumber }: PersonProps) {
  const { t } = useTexts()
  return (
    <span className={styles['facts']}>
      {insz !== null && (
        <Masked
          what={t('trainingEditor.insz')}
          mask={maskInsz(insz as Insz)}
          reveal={formatInsz(insz as Insz)}
        />
      )}
      {employerEnterpriseNumber !== null && (
        <Muted>
          {t('trainingEditor.employer', {
            number: formatEnterpriseNumber(employerEnterpriseNumber as EnterpriseNumber),
          })}
        </Muted>
      )}
    </span>
  )
}
