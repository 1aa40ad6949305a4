import { useSyncExternalStore } from 'react'
import { useTexts } from '../../i18n/language.store'
import { Button } from '../../ui/button'
import type { PagedRows } from '../../ui/grid/paged-rows'
import { Notice } from '../../ui/notice'

/** Says that rows could not be read, with a way to try again. */
export function RowsFailed({
  rows,
}: {
  readonly rows: Pick<PagedRows<unknown>, 'subscribe' | 'hasFailed' | 'refresh'>
}) {
  const { t } = useTexts()
  const hasFailed = useSyncExternalStore(rows.subscribe, rows.hasFailed)
  if (!hasFailed) return null
  return (
    <Notice
      tone="negative"
      title={t('trainingGrid.readFailed')}
      isAnnounced
      actions={
        <Button size="small" onPress={() => rows.refresh()}>
          {t('common.retry')}
        </Button>
      }
    />
  )
}
