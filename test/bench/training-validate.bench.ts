import { createDrafts } from '../../src-main/learning-account/learning-account.drafts'
import { toWireParticipant, toWireTraining } from '../../src-main/learning-account/learning-account.wire'
import { ratio, timed, type Benchmark } from './benchmark'
import { benchRegister, drafted, HEADER, people } from './support/trainings'

const MOST = 999

/** A training of 998,001 periods, everybody's different, checked by every rule from the encrypted store, beside writing its body. */
export const benchmark: Benchmark = {
  name: 'checking a training of 999 × 999 periods, against JSON.stringify of its body',
  unit: 'x',
  limit: 3,
  async run() {
    const { register, close } = await benchRegister()
    const id = await drafted(register, MOST, MOST)
    const opened = await register.open(id)
    if (!opened.ok) throw new Error(opened.problem.code)
    const training = toWireTraining(opened.value.record.trainingId, HEADER)
    const body = { training, participants: [...people(MOST, MOST)].map(toWireParticipant) }
    const check = async (): Promise<number> => {
      await register.database.run(`UPDATE participants SET checked = ''`)
      return timed(async () => {
        const { problems } = await createDrafts(register).review(opened.value, { offset: 0, limit: 10_000 })
        if (problems.length > 0) throw new Error('The training of the bench is not right')
      })
    }
    let bytes = 0
    const write = (): Promise<number> =>
      timed(() => {
        bytes = JSON.stringify(body).length
        return Promise.resolve()
      })
    const found = await ratio(check, write, 5)
    await close()
    return { ...found, detail: `${found.detail}; ${(bytes / 1e6).toFixed(0)} MB` }
  },
}
