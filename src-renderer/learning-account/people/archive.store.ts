import { create } from 'zustand'
import type { Progress } from '../../../src-shared/ipc/call'
import type { Problem } from '../../../src-shared/problem'
import { main } from '../../ipc/client'

/** What became of the last time the archive was fetched for a profile, in this window. */
export type ArchiveRun =
  | { readonly step: 'idle' }
  | { readonly step: 'running'; readonly progress: Progress | undefined; readonly stop: () => void }
  | { readonly step: 'stopped' }
  | { readonly step: 'failed'; readonly problem: Problem }

const IDLE: ArchiveRun = { step: 'idle' }

const useRuns = create<Readonly<Record<string, ArchiveRun>>>(() => ({}))

/** How the run of a profile goes; it goes on while the user looks at something else. */
export function useArchiveRun(profileId: string): ArchiveRun {
  return useRuns((runs) => runs[profileId]) ?? IDLE
}

/** Fetches the archive from where it stopped, or all of it anew; nothing when it is being fetched already. */
export async function fetchArchive(profileId: string, restart: boolean): Promise<void> {
  if (useRuns.getState()[profileId]?.step === 'running') return
  const controller = new AbortController()
  const set = (run: ArchiveRun): void => useRuns.setState({ [profileId]: run })
  const running = (progress?: Progress): void =>
    set({ step: 'running', progress, stop: () => controller.abort() })
  running()
  const outcome = await main.learningAccount.archive(
    { profileId, restart },
    { signal: controller.signal, onProgress: running },
  )
  if (outcome.ok) set(IDLE)
  else
    set(
      outcome.problem.code === 'cancelled'
        ? { step: 'stopped' }
        : { step: 'failed', problem: outcome.problem },
    )
}
