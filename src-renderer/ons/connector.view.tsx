import FileDown from 'lucide-react/icons/file-down'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import { parseInput } from '../../src-shared/field-errors'
import { designDefects } from '../../src-shared/ons/ons-design'
import { ConnectorInput, type Connector } from '../../src-shared/ons/ons.model'
import type { FieldProblems } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { main } from '../ipc/client'
import { AutosaveLine } from '../ui/autosave-line'
import { Button } from '../ui/button'
import { MenuButton } from '../ui/menu-button'
import { FieldRow, Row, Stack } from '../ui/layout'
import { ProblemNotice } from '../ui/problem-notice'
import { Tabs } from '../ui/tabs'
import { TextField } from '../ui/text-field'
import { showToast } from '../ui/toast.store'
import { useAction } from '../ui/use-action'
import { useAutosave } from '../ui/use-autosave'
import { CustomerList } from './customer.list'
import { FunctionalDesign } from './functional-design'
import { connectors, removeConnector, type ConnectorEntry } from './ons.store'
import { TechnicalDesign } from './technical-design'

type Draft = Pick<Connector, 'id' | 'name' | 'technicalName' | 'functional' | 'technical'>

type Part = 'customers' | 'functional' | 'technical'

/** One connector: its customer environments and its two designs, kept while they are typed. */
export function ConnectorView({ connector }: { readonly connector: ConnectorEntry }) {
  const { t } = useTexts()
  const [part, setPart] = useState<Part>('customers')
  const { id, name, technicalName, functional, technical } = connector
  const saving = useAutosave<Draft>(
    `connector-${id}`,
    { id, name, technicalName, functional, technical },
    saveConnector,
  )
  const removing = useAction(() => removeConnector(id))
  const draft = saving.value
  const errors = errorsOf(draft)
  const set = (change: Partial<Draft>): void => saving.set({ ...draft, ...change })
  const defects = designDefects(draft.technical)
  return (
    <Stack gap="wide">
      <Row align="spread">
        <h2>{draft.name}</h2>
        <Row>
          <AutosaveLine of={saving} />
          <Exports id={id} flush={saving.flush} />
          <MenuButton
            label={t('onsScreens.actions', { name })}
            entries={[
              {
                id: 'remove',
                label: t('common.remove'),
                icon: Trash2,
                tone: 'danger',
                onSelect: () => void removing.run(),
              },
            ]}
          />
        </Row>
      </Row>
      {removing.problem !== undefined && <ProblemNotice problem={removing.problem} />}
      <FieldRow>
        <TextField
          label={t('onsScreens.name')}
          value={draft.name}
          errors={errors['name']}
          onChange={(typed) => set({ name: typed })}
        />
        <TextField
          label={t('onsScreens.technicalName')}
          isCode
          value={draft.technicalName}
          errors={errors['technicalName']}
          onChange={(typed) => set({ technicalName: typed })}
        />
      </FieldRow>
      <Tabs<Part>
        label={name}
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            id: 'customers',
            title: t('onsScreens.customers'),
            count: connector.customers.length,
            content: <CustomerList connector={connector} />,
          },
          {
            id: 'functional',
            title: t('ons.design.functional'),
            content: (
              <FunctionalDesign
                design={draft.functional}
                errors={errors}
                onChange={(changed) => set({ functional: changed })}
              />
            ),
          },
          {
            id: 'technical',
            title: t('ons.design.technical'),
            content: (
              <TechnicalDesign
                design={draft.technical}
                defects={defects}
                errors={errors}
                onChange={(changed) => set({ technical: changed })}
              />
            ),
          },
        ]}
      />
    </Stack>
  )
}

async function saveConnector(draft: Draft) {
  const outcome = await main.ons.save(draft)
  if (outcome.ok) await connectors.load()
  return outcome
}

function errorsOf(draft: Draft): FieldProblems {
  const parsed = parseInput(ConnectorInput, draft)
  return parsed.ok ? {} : parsed.problem
}

function Exports({ id, flush }: { readonly id: string; readonly flush: () => Promise<void> }) {
  const { t } = useTexts()
  const saving = useAction(async (_, format: 'markdown' | 'csv') => {
    // What was typed a moment ago belongs in the file.
    await flush()
    return main.ons.saveDesign({ id, format })
  })
  const save = async (format: 'markdown' | 'csv'): Promise<void> => {
    const outcome = await saving.run(format)
    if (outcome?.ok === true && outcome.value.saved) {
      showToast({ text: t('connectionScreens.saved', { file: outcome.value.fileName }), tone: 'positive' })
    }
  }
  return (
    <>
      <Button size="small" icon={FileDown} isBusy={saving.isBusy} onPress={() => void save('markdown')}>
        {t('onsScreens.markdown')}
      </Button>
      <Button size="small" icon={FileDown} isBusy={saving.isBusy} onPress={() => void save('csv')}>
        {t('onsScreens.csv')}
      </Button>
      {saving.problem !== undefined && <ProblemNotice problem={saving.problem} />}
    </>
  )
}
