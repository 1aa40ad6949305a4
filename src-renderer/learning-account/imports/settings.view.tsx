import { main } from '../../ipc/client'
import { createReadable } from '../../ipc/reading'
import { ReadingView } from '../../ui/reading-view'

const settings = createReadable(() => main.learningAccount.settings({}))

/** What can change by law or differ per service, and is the user's to fill in: the content of a tab. */
export function TrainingSettings() {
  const reading = settings.useReading()
  return (
    <ReadingView reading={reading} onRetry={() => void settings.load()}>
      {() => null}
    </ReadingView>
  )
}
