import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnswerReader } from '../../../src-main/learning-account/learning-account.answers'
import {
  readAnomalies,
  readParticipant,
  readTraining,
} from '../../../src-main/learning-account/learning-account.reading'
import {
  toWireParticipant,
  toWireSingle,
  toWireTraining,
  WireParticipant,
  WireSingle,
  WireTraining,
} from '../../../src-main/learning-account/learning-account.wire'
import type { Participant, Training } from '../../../src-shared/learning-account/learning-account.model'
import { training } from '../../shared/learning-account/arbitraries'

/** Reads an answer in pieces of this many bytes, as it would come over the network. */
async function read(answer: object, pieceSize: number) {
  const participants: Participant[] = []
  const reader = createAnswerReader((found) => void participants.push(...found))
  const bytes = Buffer.from(JSON.stringify(answer))
  for (let at = 0; at < bytes.length; at += pieceSize) await reader.onBody(bytes.subarray(at, at + pieceSize))
  return { answer: await reader.finish(), participants }
}

const headerOf = ({ denomination, firstStartDate, lastEndDate, reference, language }: Training) => ({
  denomination,
  firstStartDate,
  lastEndDate,
  reference,
  language,
})

describe('the wire', () => {
  it('brings any training back as it was sent, in both data models', async () => {
    await fc.assert(
      fc.asyncProperty(training, fc.integer({ min: 1, max: 500 }), async (whole, pieceSize) => {
        const participants = whole.participants.map(toWireParticipant)
        const multiple = { training: toWireTraining(whole.trainingId, whole), participants, anomalies: [] }
        const back = await read(multiple, pieceSize)
        expect(back.participants).toEqual(whole.participants)
        expect(back.answer).toEqual({
          training: { trainingId: whole.trainingId, header: headerOf(whole) },
          anomalies: [],
        })
        const [first] = whole.participants
        const single = await read(toWireSingle(whole.trainingId, whole, first!), pieceSize)
        expect(single.participants).toEqual([first])
        expect(single.answer?.training?.header).toEqual(headerOf(whole))
      }),
    )
  })

  it('is as strict as the manual, and leaves out what is not known', () => {
    fc.assert(
      fc.property(training, (whole) => {
        const [first] = whole.participants
        expect(WireTraining.parse(toWireTraining(whole.trainingId, whole))).toEqual(
          toWireTraining(whole.trainingId, whole),
        )
        expect(WireParticipant.safeParse(toWireParticipant(first!)).success).toBe(true)
        expect(WireSingle.safeParse(toWireSingle(whole.trainingId, whole, first!)).success).toBe(true)
        expect(JSON.stringify(toWireParticipant(first!))).not.toMatch(/null|undefined/)
      }),
    )
  })

  it('writes the manual’s sample (3.2.3.2)', () => {
    const participant = readParticipant({
      inss: 70081500504,
      companyId: 880820673,
      trainingResult: 1,
      scope: 1,
      detailsPerPeriod: [
        {
          trainingHours: 2000,
          trainingStartDate: '2025-01-06',
          trainingEndDate: '2025-01-10',
          trainingStatus: 1,
          trainingType: 1,
          trainingPlace: 3,
        },
      ],
    })
    expect(participant).toMatchObject({ insz: '70081500504', employerEnterpriseNumber: '0880820673' })
    expect(participant.periods[0]).toMatchObject({ hours: 20, place: 3, remark: null })
    expect(JSON.stringify(toWireParticipant(participant))).toBe(
      '{"inss":70081500504,"companyId":880820673,"trainingResult":1,"scope":1,"detailsPerPeriod":[{"trainingHours":2000,"trainingStartDate":"2025-01-06","trainingEndDate":"2025-01-10","trainingStatus":1,"trainingType":1,"trainingPlace":3}]}',
    )
  })

  it('reads numbers that lost their zeros, and names in any case', () => {
    expect(readParticipant({ INSS: 7010189901, CompanyID: '403019261', TrainingResult: '9' })).toMatchObject({
      insz: '07010189901',
      employerEnterpriseNumber: '0403019261',
      result: 9,
    })
    expect(
      readTraining({
        trainingUniqueIdentificationNbr: 'FFA072C4-6ECE-43DE-BEEF-1D1927252D58',
        trainingendDate: 1,
      })?.trainingId,
    ).toBe('ffa072c4-6ece-43de-beef-1d1927252d58')
    expect(readTraining({})).toBeNull()
  })
})

describe('readAnomalies', () => {
  const label = { nl: 'a', fr: 'b', de: 'c', en: 'd' }

  it('reads the samples of the manual, and labels of one text', () => {
    const anomaly = {
      anomalyClass: 'W',
      tagName: 'trainingStatus',
      path: 'trainingId:x',
      errorId: 'FLA39-187',
      label,
    }
    expect(readAnomalies({ anomalies: [anomaly], status: 12 })).toEqual([
      { class: 'W', tagName: 'trainingStatus', path: 'trainingId:x', errorId: 'FLA39-187', label },
    ])
    expect(
      readAnomalies({ Anomalies: [{ Anomalyclass: 'b', Tagname: 'x', Errorid: 'y', Label: 'z' }] }),
    ).toEqual([
      { class: 'B', tagName: 'x', path: '', errorId: 'y', label: { nl: 'z', fr: 'z', de: 'z', en: 'z' } },
    ])
  })

  it.each([undefined, null, 'text', [], {}, { anomalies: null }, { anomalies: ['x', null] }])(
    'finds none in %j',
    (json) => {
      expect(readAnomalies(json)).toEqual([])
    },
  )
})

describe('createAnswerReader', () => {
  it.each(['<html>no</html>', '', '{"participants":[{]}', '[]x'])('finds no answer in %s', async (text) => {
    const reader = createAnswerReader(() => undefined)
    await reader.onBody(Buffer.from(text))
    expect(await reader.finish()).toBeNull()
  })

  it('passes on what the sink could not do', async () => {
    const reader = createAnswerReader(() => Promise.reject(new Error('disk full')))
    await reader.onBody(Buffer.from('{"participants":[{}]}'))
    await expect(reader.finish()).rejects.toThrow('disk full')
  })
})
