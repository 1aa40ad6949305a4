import { parseDate, type CalendarDate } from '@internationalized/date'
import CalendarIcon from 'lucide-react/icons/calendar'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { Button as AriaButton } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar'
import { DateInput, DateSegment } from 'react-aria-components/DateField'
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { Group } from 'react-aria-components/Group'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { useTexts } from '../i18n/language.store'
import { cx } from './cx'
import type { DateFieldProps } from './date-field'
import { fieldClass, FieldParts, groupClass } from './field'
import { given } from './given'
import { Icon } from './icon'
import { popoverClass } from './option-list'
import styles from './date-field.module.css'

/** What DateField loads when it is first shown. */
export function DatePicker(props: DateFieldProps) {
  const {
    name,
    label,
    description,
    errors = [],
    isOptional,
    value,
    onChange,
    firstDay,
    lastDay,
    ...rest
  } = props
  const { t } = useTexts()
  return (
    <AriaDatePicker
      {...given(rest)}
      {...given({ minValue: dayOf(firstDay), maxValue: dayOf(lastDay) })}
      data-field={name}
      value={dayOf(value) ?? null}
      onChange={(date) => onChange(date?.toString() ?? '')}
      isInvalid={errors.length > 0}
      shouldForceLeadingZeros
      className={fieldClass('short')}
    >
      <FieldParts label={label} description={description} errors={errors} isOptional={isOptional}>
        <Group className={cx(groupClass, styles['group'])}>
          <DateInput className={cx(styles['input'])}>
            {(segment) => <DateSegment segment={segment} className={cx(styles['segment'])} />}
          </DateInput>
          <AriaButton className={cx(styles['button'])} aria-label={t('kit.openCalendar')}>
            <Icon of={CalendarIcon} />
          </AriaButton>
        </Group>
      </FieldParts>
      <Popover className={popoverClass} offset={4}>
        <Dialog className={cx(styles['dialog'])} aria-label={t('kit.calendar')}>
          <Month />
        </Dialog>
      </Popover>
    </AriaDatePicker>
  )
}

function Month() {
  const { t } = useTexts()
  return (
    <Calendar>
      <header className={styles['header']}>
        <AriaButton slot="previous" className={cx(styles['button'])} aria-label={t('kit.previousMonth')}>
          <Icon of={ChevronLeft} />
        </AriaButton>
        <Heading className={cx(styles['month'])} />
        <AriaButton slot="next" className={cx(styles['button'])} aria-label={t('kit.nextMonth')}>
          <Icon of={ChevronRight} />
        </AriaButton>
      </header>
      <CalendarGrid className={cx(styles['grid'])} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={cx(styles['weekday'])}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={cx(styles['cell'])} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}

/** The day of a `YYYY-MM-DD`; undefined for anything else. */
function dayOf(iso: string | undefined): CalendarDate | undefined {
  return iso !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? parseDate(iso) : undefined
}
