import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import type { DesignDefect } from '../../src-shared/ons/ons-design'
import type { Endpoint, UseCase } from '../../src-shared/ons/ons.model'
import type { FieldProblems } from '../../src-shared/problem'
import { useTexts } from '../i18n/language.store'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { IconButton } from '../ui/icon-button'
import { Row, Stack } from '../ui/layout'
import { TextField } from '../ui/text-field'
import { Defects } from './defects'
import { EndpointEditor } from './endpoint.editor'
import styles from './ons.module.css'

interface UseCaseEditorProps {
  readonly useCase: UseCase
  readonly number: number
  /** Where it stands in the connector, to find what is wrong with it. */
  readonly path: string
  readonly defects: readonly DesignDefect[]
  readonly errors: FieldProblems
  readonly onChange: (useCase: UseCase) => void
  readonly onRemove: () => void
}

/** One use case of the technical design. */
export function UseCaseEditor(props: UseCaseEditorProps) {
  const { useCase, number, path, defects, errors, onChange, onRemove } = props
  const { t } = useTexts()
  const { endpoints } = useCase
  const put = (next: readonly Endpoint[]): void => onChange({ ...useCase, endpoints: [...next] })
  return (
    <section className={styles['useCase']} aria-label={t('onsScreens.useCase', { number })}>
      <Stack>
        <Row align="spread">
          <h3>{t('onsScreens.useCase', { number })}</h3>
          <IconButton
            icon={Trash2}
            size="small"
            label={t('onsScreens.removeUseCase', { title: useCase.title })}
            onPress={onRemove}
          />
        </Row>
        <div className={styles['withCopy']}>
          <TextField
            label={t('onsScreens.useCaseTitle')}
            width="full"
            value={useCase.title}
            errors={errors[`${path}.title`]}
            onChange={(title) => onChange({ ...useCase, title })}
          />
          <CopyButton copy={useCase.title} what={t('onsScreens.useCaseTitle')} />
        </div>
        <div className={styles['withCopy']}>
          <TextField
            label={t('ons.design.columns.description')}
            width="full"
            lines={3}
            value={useCase.description}
            errors={errors[`${path}.description`]}
            onChange={(description) => onChange({ ...useCase, description })}
          />
          <CopyButton copy={useCase.description} what={t('ons.design.columns.description')} />
        </div>
        <Defects defects={defects.filter(({ endpoint }) => endpoint === undefined)} />
        {endpoints.map((endpoint, index) => (
          <EndpointEditor
            key={endpoint.id}
            endpoint={endpoint}
            path={`${path}.endpoints.${index}`}
            defects={defects.filter((defect) => defect.endpoint === endpoint.id)}
            errors={errors}
            onChange={(changed) => put(endpoints.map((one) => (one.id === changed.id ? changed : one)))}
            onRemove={() => put(endpoints.filter((one) => one.id !== endpoint.id))}
          />
        ))}
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() =>
              put([
                ...endpoints,
                { id: crypto.randomUUID(), method: 'GET', path: '/v0/', reason: '', models: [] },
              ])
            }
          >
            {t('onsScreens.addEndpoint')}
          </Button>
        </div>
      </Stack>
    </section>
  )
}
