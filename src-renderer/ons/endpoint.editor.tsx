import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { DesignDefect } from '../../src-shared/ons/ons-design'
import type { Endpoint } from '../../src-shared/ons/ons.model'
import type { FieldProblems } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { IconButton } from '../ui/icon-button'
import { FieldRow, Row } from '../ui/layout'
import { Select } from '../ui/select'
import { TextField } from '../ui/text-field'
import { Defects } from './defects'
import styles from './ons.module.css'

interface EndpointEditorProps {
  readonly endpoint: Endpoint
  readonly path: string
  readonly defects: readonly DesignDefect[]
  readonly errors: FieldProblems
  readonly onChange: (endpoint: Endpoint) => void
  readonly onRemove: () => void
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** One endpoint with why it is needed, and which fields of which models. */
export function EndpointEditor({ endpoint, path, defects, errors, onChange, onRemove }: EndpointEditorProps) {
  const { t } = useTexts()
  const { models } = endpoint
  return (
    <div className={styles['endpoint']} role="group" aria-label={`${endpoint.method} ${endpoint.path}`}>
      <Row align="spread">
        <code>
          {endpoint.method} {endpoint.path}
        </code>
        <IconButton
          icon={Trash2}
          size="small"
          label={t('onsScreens.removeEndpoint', { path: endpoint.path })}
          onPress={onRemove}
        />
      </Row>
      <FieldRow>
        <Select
          label={t('ons.design.columns.method')}
          width="short"
          value={endpoint.method}
          onChange={(method) => onChange({ ...endpoint, method })}
          options={METHODS.map((method) => ({ id: method, label: method }))}
        />
        <TextField
          label={t('ons.design.columns.path')}
          isCode
          value={endpoint.path}
          errors={errors[`${path}.path`]}
          onChange={(typed) => onChange({ ...endpoint, path: typed })}
        />
        <TextField
          label={t('ons.design.columns.reason')}
          isOptional
          value={endpoint.reason}
          errors={errors[`${path}.reason`]}
          onChange={(reason) => onChange({ ...endpoint, reason })}
        />
      </FieldRow>
      <Defects defects={defects} />
      {models.map((model, index) => (
        <ModelFields
          key={index}
          model={model}
          errors={errors[`${path}.models.${index}.name`]}
          onChange={(changed) =>
            onChange({ ...endpoint, models: models.map((one, at) => (at === index ? changed : one)) })
          }
          onRemove={() => onChange({ ...endpoint, models: models.filter((_, at) => at !== index) })}
        />
      ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={Plus}
          onPress={() =>
            onChange({
              ...endpoint,
              models: [...models, { name: t('ons.design.columns.model'), fields: [] }],
            })
          }
        >
          {t('onsScreens.addModel')}
        </Button>
      </div>
    </div>
  )
}

type Model = Endpoint['models'][number]

interface ModelFieldsProps {
  readonly model: Model
  readonly errors: readonly string[] | undefined
  readonly onChange: (model: Model) => void
  readonly onRemove: () => void
}

function ModelFields({ model, errors, onChange, onRemove }: ModelFieldsProps) {
  const { t } = useTexts()
  // The comma just typed would vanish with the empty field after it.
  const [typed, setTyped] = useState(model.fields.join(', '))
  return (
    <div className={styles['model']}>
      <TextField
        label={t('ons.design.columns.model')}
        value={model.name}
        errors={errors}
        onChange={(name) => onChange({ ...model, name })}
      />
      <TextField
        label={t('onsScreens.fields')}
        width="full"
        value={typed}
        description={t('onsScreens.fieldsHelp')}
        onChange={(text) => {
          setTyped(text)
          onChange({ ...model, fields: fieldsOf(text) })
        }}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('onsScreens.removeModel', { name: model.name })}
        onPress={onRemove}
      />
    </div>
  )
}

function fieldsOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((field) => field.trim())
    .filter((field) => field !== '')
}
