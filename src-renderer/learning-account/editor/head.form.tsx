import { memo, useState, type Ref } from 'react'
import type { HeaderField } from '../../../src-shared/learning-account/cells'
import type { TrainingView } from '../../../src-shared/learning-account/views.model'
import { useTexts } from '../../i18n/language.store'
import { DateField } from '../../ui/date-field'
import { FieldRow, Stack } from '../../ui/layout'
import { TextField } from '../../ui/text-field'
import type { Head } from './use-head'

interface HeadFormProps extends Pick<TrainingView, 'headerDefects'> {
  readonly head: Head
  readonly isReadOnly: boolean
  /** Also says what is still empty; until then only in fields that were left. */
  readonly saysEmpty: boolean
  readonly ref: Ref<HTMLDivElement>
}

const LONGEST = 2000

/** The training's own fields; what is wrong is said at each. */
export const HeadForm = memo(function HeadForm({
  headerDefects,
  head,
  isReadOnly,
  saysEmpty,
  ref,
}: HeadFormProps) {
  const { t } = useTexts()
  const [left, setLeft] = useState<ReadonlySet<HeaderField>>(new Set())
  const field = (name: HeaderField) => ({
    name,
    label: t(`trainingEditor.fields.${name}`),
    value: head.textOf(name),
    onChange: (text: string) => head.set(name, text),
    onBlur: () => {
      setLeft(new Set([...left, name]))
      void head.flush()
    },
    isReadOnly,
    errors: headerDefects
      .filter(({ path, code }) => path === name && (code !== 'required' || saysEmpty || left.has(name)))
      .map(({ code }) => code),
  })
  return (
    <div ref={ref}>
      <Stack>
        <TextField {...field('denomination')} width="full" maxLength={LONGEST} />
        <FieldRow>
          <Day {...field('firstStartDate')} />
          <Day {...field('lastEndDate')} />
        </FieldRow>
        <FieldRow>
          <TextField
            {...field('reference')}
            isOptional
            maxLength={LONGEST}
            description={t('trainingEditor.referenceHelp')}
          />
          <TextField
            {...field('language')}
            isOptional
            isCode
            width="short"
            inputMode="numeric"
            maxLength={9}
            description={t('trainingEditor.languageHelp')}
          />
        </FieldRow>
      </Stack>
    </div>
  )
})

type DayProps = Parameters<typeof DateField>[0]

/** A day; what was imported and is none is shown below the label, so that it is not lost from sight. */
function Day({ value, ...field }: DayProps) {
  const { t } = useTexts()
  const isWritten = value !== '' && !isCalendarDay(value)
  return (
    <DateField
      {...field}
      value={isWritten ? '' : value}
      description={isWritten ? t('trainingEditor.written', { text: value }) : undefined}
    />
  )
}

/** Also of the year 2, which is what a field holds while the year is being typed: taken away, the day and month would go with it. */
function isCalendarDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
