import { forget, inputsOf, play } from './played-main'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from '../../../src-renderer/i18n/language.store'
import {
  askNew,
  backToList,
  openCheck,
  removeCheck,
  revealCitizen,
  showAnswer,
  showCheck,
  usePrecontract,
} from '../../../src-renderer/precontract/precontract.store'
import { dismissToast, undoLatest, useToasts } from '../../../src-renderer/ui/toast.store'
import { fail, ok } from '../../../src-shared/result'
import { checkOf } from './checks'

const lotte = checkOf()
const noah = checkOf({ id: 'check-2', candidateName: 'Noah' })
const shown = () => usePrecontract.getState().shown
const toasts = () => useToasts.getState().toasts.map(({ text }) => text)
const gone = fail({ code: 'not-found', what: 'check' } as const)

beforeAll(() => speak('en'))
beforeEach(() => askNew())
afterEach(() => {
  for (const { id } of useToasts.getState().toasts) dismissToast(id)
  forget()
})

describe('what is beside the list', () => {
  it('is the answer that was waited for', () => {
    showAnswer(lotte)
    expect(shown()).toEqual({ step: 'showing', check: lotte })
  })

  it('stays what the user went on to when the answer comes later', () => {
    showCheck(noah)
    showAnswer(lotte)
    expect(shown()).toEqual({ step: 'showing', check: noah })
    expect(toasts()).toHaveLength(1)
  })

  it('is a kept answer, fetched by its id', async () => {
    play('precontract.get', () => ok(noah))
    const opening = openCheck('check-2')
    expect(shown()).toEqual({ step: 'opening', id: 'check-2' })
    await opening
    expect(shown()).toEqual({ step: 'showing', check: noah })
  })

  it('says that an answer is gone', async () => {
    play('precontract.get', () => gone)
    await openCheck('check-9')
    expect(shown()).toEqual({ step: 'failed', id: 'check-9', problem: gone.problem })
  })

  it('is not overtaken by an answer that was asked for earlier', async () => {
    play('precontract.get', () => ok(noah))
    const opening = openCheck('check-2')
    askNew()
    await opening
    expect(shown()).toEqual({ step: 'asking', takesFocus: true })
  })

  it('comes to the front again when something is chosen from the list', () => {
    backToList()
    expect(usePrecontract.getState().isListInFront).toBe(true)
    showCheck(lotte)
    expect(usePrecontract.getState().isListInFront).toBe(false)
  })
})

describe('removing an answer', () => {
  it('can be undone, and then shows it again', async () => {
    play('precontract.remove', () => ok({}))
    play('precontract.restore', () => ok({}))
    play('precontract.get', () => ok(lotte))
    showCheck(lotte)
    await removeCheck(lotte)
    expect(shown()).toEqual({ step: 'asking', takesFocus: true })
    expect(toasts()).toEqual(['Answer about Lotte deleted'])
    expect(undoLatest()).toBe(true)
    await vi.waitFor(() => expect(shown()).toEqual({ step: 'showing', check: lotte }))
    expect(inputsOf('precontract.restore')).toEqual([{ id: lotte.id }])
  })

  it('leaves another answer on the screen', async () => {
    play('precontract.remove', () => ok({}))
    showCheck(noah)
    await removeCheck(lotte)
    expect(shown()).toEqual({ step: 'showing', check: noah })
  })

  it('says so when it fails, and removes nothing from the screen', async () => {
    play('precontract.remove', () => fail({ code: 'storage-failed', reason: 'full' }))
    showCheck(lotte)
    await removeCheck(lotte)
    expect(shown()).toEqual({ step: 'showing', check: lotte })
    expect(toasts()).toHaveLength(1)
  })

  it('says so when it cannot be undone', async () => {
    play('precontract.remove', () => ok({}))
    play('precontract.restore', () => gone)
    await removeCheck(lotte)
    undoLatest()
    await vi.waitFor(() => expect(toasts()).toEqual(['The answer could not be restored']))
  })
})

describe('the number of the person', () => {
  it('is given when asked', async () => {
    play('precontract.reveal', () => ok({ citizen: '01490700185' }))
    expect(await revealCitizen('check-1')).toBe('01.49.07-001.85')
  })

  it('is not given, with a message, when the answer is gone', async () => {
    play('precontract.reveal', () => gone)
    expect(await revealCitizen('check-1')).toBeUndefined()
    expect(toasts()).toHaveLength(1)
  })
})
