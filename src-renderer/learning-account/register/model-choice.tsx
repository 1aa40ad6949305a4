import { useState } from 'react'
import { DataModel, type Profile } from '../../../src-shared/profiles/profiles.model'
import { currentTexts, useTexts } from '../../i18n/language.store'
import { main } from '../../ipc/client'
import { Button } from '../../ui/button'
import { Card, Muted, Row } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { ProblemNotice } from '../../ui/problem-notice'
import { RadioGroup } from '../../ui/radio-group'
import { showToast } from '../../ui/toast.store'
import { useAction } from '../../ui/use-action'

/** Asks once in which of the two ways a provider registers; the answer is kept for ever (manual 3.1.3). */
export function ModelChoice({ profile }: { readonly profile: Profile }) {
  const { t } = useTexts()
  const { name } = profile
  const [model, setModel] = useState<DataModel | ''>('')
  const [isTried, setTried] = useState(false)
  const keeping = useAction((_, dataModel: DataModel) => keep(profile, dataModel))
  const confirm = (): void => {
    setTried(true)
    if (model !== '') void keeping.run(model)
  }
  return (
    <Page title={t('trainings.first.model.title')} description={t('trainings.first.model.intro', { name })}>
      <Card>
        <RadioGroup
          label={t('trainings.first.model.choice')}
          value={model}
          onChange={setModel}
          errors={isTried && model === '' ? ['required'] : []}
          options={DataModel.options.map((id) => ({
            id,
            label: t(`trainings.first.model.options.${id}.label`),
            description: t(`trainings.first.model.options.${id}.help`),
          }))}
        />
        <Notice tone="waiting" title={t('trainings.first.model.warning')}>
          <p>{t('trainings.first.model.warningBody')}</p>
          <p>{t('trainings.first.model.openOther')}</p>
          <p>
            <Muted>{t('trainings.first.model.source')}</Muted>
          </p>
        </Notice>
        {keeping.problem !== undefined && <ProblemNotice problem={keeping.problem} />}
        <Row align="end">
          <Button variant="primary" isBusy={keeping.isBusy} onPress={confirm}>
            {t('trainings.first.model.keep')}
          </Button>
        </Row>
      </Card>
    </Page>
  )
}

/** The profiles are read again when main announces that one changed. */
async function keep({ builtIn: _, ...profile }: Profile, dataModel: DataModel) {
  const saved = await main.profiles.save({ ...profile, dataModel })
  if (saved.ok) {
    const { t } = currentTexts()
    showToast({ text: t('trainings.first.model.kept', { name: profile.name }), tone: 'positive' })
  }
  return saved
}
