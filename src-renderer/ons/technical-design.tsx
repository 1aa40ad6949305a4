import Plus from 'lucide-react/icons/plus'
import type { DesignDefect } from '../../src-shared/ons/ons-design'
import type { TechnicalDesign as Design, UseCase } from '../../src-shared/ons/ons.model'
import type { FieldProblems } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { Stack } from '../ui/layout'
import { Switch } from '../ui/switch'
import { showToast } from '../ui/toast.store'
import { Defects } from './defects'
import { UseCaseEditor } from './use-case.editor'
import styles from './ons.module.css'

interface TechnicalDesignProps {
  readonly design: Design
  readonly defects: readonly DesignDefect[]
  readonly errors: FieldProblems
  readonly onChange: (design: Design) => void
}

/** What the connector may reach, and why: use cases with their endpoints, models and fields. */
export function TechnicalDesign({ design, defects, errors, onChange }: TechnicalDesignProps) {
  const { t } = useTexts()
  const { useCases } = design
  const put = (next: readonly UseCase[]): void => onChange({ ...design, useCases: [...next] })
  const remove = (id: string): void => {
    put(useCases.filter((one) => one.id !== id))
    showToast({ text: t('common.removed'), undo: () => onChange(design) })
  }
  return (
    <Stack gap="wide">
      <p className={styles['quiet']}>{t('onsScreens.technicalHelp')}</p>
      <Switch
        label={t('onsScreens.allowAll')}
        description={t('onsScreens.allowAllHelp')}
        value={design.allowAllOnDevelopment}
        onChange={(isOn) => onChange({ ...design, allowAllOnDevelopment: isOn })}
      />
      <Defects defects={defects.filter(({ useCase }) => useCase === undefined)} />
      {useCases.map((useCase, index) => (
        <UseCaseEditor
          key={useCase.id}
          useCase={useCase}
          number={index + 1}
          path={`technical.useCases.${index}`}
          defects={defects.filter((defect) => defect.useCase === useCase.id)}
          errors={errors}
          onChange={(changed) => put(useCases.map((one) => (one.id === changed.id ? changed : one)))}
          onRemove={() => remove(useCase.id)}
        />
      ))}
      <div>
        <Button
          icon={Plus}
          onPress={() =>
            put([
              ...useCases,
              {
                id: crypto.randomUUID(),
                title: t('onsScreens.useCase', { number: useCases.length + 1 }),
                description: '',
                endpoints: [],
              },
            ])
          }
        >
          {t('onsScreens.addUseCase')}
        </Button>
      </div>
    </Stack>
  )
}
