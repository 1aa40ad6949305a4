import { PathStyle } from '../../../src-shared/learning-account/settings.model'
import { PRACTICE } from '../../../src-shared/environments/environments.model'
import { useProfiles } from '../../app/profiles.store'
import { useTexts } from '../../i18n/language.store'
import { Card, Muted, Stack } from '../../ui/layout'
import { ProblemNotice } from '../../ui/problem-notice'
import { RadioGroup } from '../../ui/radio-group'
import { useAction } from '../../ui/use-action'
import type { SaveSettings } from './settings.store'

interface PathStylesProps {
  readonly styles: Readonly<Record<string, PathStyle>>
  readonly save: SaveSettings
}

const ENTERPRISE = ['without-zeros', 'ten-digits'] as const
const INSZ = ['eleven-digits', 'without-zeros'] as const

/** How each environment writes numbers in its addresses: only to be changed when a service does not find what is there. */
export function PathStyles({ styles, save }: PathStylesProps) {
  const { t } = useTexts()
  const profiles = useProfiles()
  const saving = useAction((_, environmentId: string, style: PathStyle) =>
    save({ pathStyles: { ...styles, [environmentId]: style } }),
  )
  const environments =
    profiles.step === 'ready' ? profiles.environments.filter(({ id }) => id !== PRACTICE) : []
  return (
    <Stack>
      <p>{t('trainingImport.paths.body')}</p>
      <Muted>{t('trainingImport.paths.source')}</Muted>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
      {environments.length === 0 && <p>{t('trainingImport.paths.none')}</p>}
      {environments.map(({ id, name }) => (
        <Card key={id} title={name}>
          <StyleFields
            style={styles[id] ?? PathStyle.parse({})}
            onChange={(style) => void saving.run(id, style)}
          />
        </Card>
      ))}
    </Stack>
  )
}

interface StyleFieldsProps {
  readonly style: PathStyle
  readonly onChange: (style: PathStyle) => void
}

function StyleFields({ style, onChange }: StyleFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <RadioGroup
        label={t('trainingImport.paths.enterprise')}
        value={style.enterprise}
        onChange={(enterprise) => onChange({ ...style, enterprise })}
        options={ENTERPRISE.map((id) => ({ id, label: t(`trainingImport.paths.enterpriseStyles.${id}`) }))}
      />
      <RadioGroup
        label={t('trainingImport.paths.insz')}
        value={style.insz}
        onChange={(insz) => onChange({ ...style, insz })}
        options={INSZ.map((id) => ({ id, label: t(`trainingImport.paths.inszStyles.${id}`) }))}
      />
    </>
  )
}
