import { openOffice } from '../engine'

// An office that fetches the archive, and says after every person how many it has, until it is done or killed.

const { folder, profileId } = JSON.parse(process.argv[2] ?? '') as { folder: string; profileId: string }

async function start(): Promise<void> {
  const office = await openOffice({ folder })
  const outcome = await office.main.learningAccount.archive(
    { profileId },
    { onProgress: ({ done }) => process.stdout.write(`${done}\n`) },
  )
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
  await office.close()
}

void start()
