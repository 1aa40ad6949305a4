import Check from 'lucide-react/icons/check'
import { CheckboxButton, CheckboxField } from 'react-aria-components/Checkbox'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './selection-box.module.css'

/** The box that chooses a row, or all of them in the head; only inside a list or table whose rows can be chosen. */
export function SelectionBox() {
  return (
    <CheckboxField slot="selection">
      <CheckboxButton className={cx(styles['box'])}>
        {({ isSelected }) => (
          <span className={styles['mark']}>{isSelected && <Icon of={Check} size={14} />}</span>
        )}
      </CheckboxButton>
    </CheckboxField>
  )
}
