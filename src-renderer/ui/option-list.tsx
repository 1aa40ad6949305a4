import Check from 'lucide-react/icons/check'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import { Icon } from './icon'
import styles from './option-list.module.css'

export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly description?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** The list that Select and ComboBox open. */
export function OptionPopover({ options }: { readonly options?: readonly Option[] | undefined }) {
  const { t } = useTexts()
  return (
    <Popover className={popoverClass} offset={4}>
      <ListBox
        {...(options !== undefined && { items: options })}
        className={cx(styles['list'])}
        renderEmptyState={() => <p className={styles['empty']}>{t('kit.noMatches')}</p>}
      >
        {(option: Option) => (
          <ListBoxItem
            id={option.id}
            textValue={option.label}
            isDisabled={option.isDisabled ?? false}
            className={cx(styles['option'])}
          >
            {({ isSelected }) => (
              <>
                <span className={styles['check']}>{isSelected && <Icon of={Check} />}</span>
                <span className={styles['words']}>
                  <Text slot="label">{option.label}</Text>
                  {option.description !== undefined && (
                    <Text slot="description" className={cx(styles['description'])}>
                      {option.description}
                    </Text>
                  )}
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}

export const popoverClass = cx(styles['popover'])
