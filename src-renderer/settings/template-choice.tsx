import { useState } from 'react'
import {
  ENVIRONMENT_TEMPLATES,
  type EnvironmentTemplate,
} from '../../src-shared/environments/environment-templates'
import { useTexts } from '../i18n/language.store'
import { RadioGroup } from '../ui/radio-group'

interface TemplateChoiceProps {
  /** Nothing for an empty environment. */
  readonly onChoose: (template: EnvironmentTemplate | undefined) => void
}

const EMPTY = 'empty'

/** What a new environment begins from: known addresses with the day they were checked, or nothing. */
export function TemplateChoice({ onChoose }: TemplateChoiceProps) {
  const { t, format } = useTexts()
  const [chosen, setChosen] = useState<EnvironmentTemplate['id'] | typeof EMPTY>(EMPTY)
  return (
    <RadioGroup
      label={t('settings.environments.template')}
      value={chosen}
      onChange={(id) => {
        setChosen(id)
        onChoose(ENVIRONMENT_TEMPLATES.find((template) => template.id === id))
      }}
      options={[
        ...ENVIRONMENT_TEMPLATES.map(({ id, checkedOn }) => ({
          id,
          label: t(`settings.environments.templates.${id}`),
          description: `${t(`settings.environments.templateHelp.${id}`)} ${t('settings.environments.checkedOn', { date: format.date(checkedOn) })}`,
        })),
        {
          id: EMPTY,
          label: t('settings.environments.templates.empty'),
          description: t('settings.environments.templateHelp.empty'),
        },
      ]}
    />
  )
}
