import { ONS } from '../../src-shared/ons/ons.data'
import type { FunctionalDesign as Design } from '../../src-shared/ons/ons.model'
import type { FieldProblems } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { CopyButton } from '../ui/copy-button'
import { Stack } from '../ui/layout'
import { TextField } from '../ui/text-field'
import styles from './ons.module.css'

interface FunctionalDesignProps {
  readonly design: Design
  readonly errors: FieldProblems
  readonly onChange: (design: Design) => void
}

const PARTS = [
  'productDescription',
  'summary',
  'connectorDescription',
  'problemSolved',
  'sharedCustomer',
] as const

/** The texts that the dashboard asks before anything else, each to be copied over. */
export function FunctionalDesign({ design, errors, onChange }: FunctionalDesignProps) {
  const { t } = useTexts()
  return (
    <Stack>
      <p className={styles['quiet']}>{t('onsScreens.functionalHelp')}</p>
      {PARTS.map((part) => {
        const label = t(`ons.design.${part}`)
        const text = design[part]
        return (
          <div key={part} className={styles['withCopy']}>
            <TextField
              label={label}
              width="full"
              lines={part === 'sharedCustomer' ? undefined : part === 'summary' ? 2 : 4}
              value={text}
              errors={errors[`functional.${part}`]}
              description={
                part === 'summary'
                  ? t('onsScreens.characters', { used: text.length, most: ONS.summaryCharacters })
                  : undefined
              }
              onChange={(typed) => onChange({ ...design, [part]: typed })}
            />
            <CopyButton copy={text} what={label} />
          </div>
        )
      })}
    </Stack>
  )
}
