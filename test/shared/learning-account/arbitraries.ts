import fc from 'fast-check'
import type {
  Participant,
  Period,
  Training,
} from '../../../src-shared/learning-account/learning-account.model'
import { fromHundredths } from '../../../src-shared/learning-account/hours'

/** A day from 2020 to 2029. */
export const day = fc
  .integer({ min: 0, max: 3652 })
  .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10))

const code = fc.integer({ min: 0, max: 99 })
const words = fc
  .string({
    maxLength: 30,
    unit: fc.constantFrom('a', 'é', 'ß', ' ', '"', '\\', '{', '[', '\n', '0', '€', '😀'),
  })
  .map((text) => text.trim() || null)

/** A period as it may be registered. */
export const period: fc.Arbitrary<Period> = fc
  .record({
    hours: fc.integer({ min: 1, max: 100_000 }).map(fromHundredths),
    days: fc.tuple(day, day),
    status: code,
    type: code,
    place: fc.option(code),
    remark: words,
  })
  .map(({ days, ...rest }) => {
    const [startDate = '', endDate = ''] = [...days].sort()
    return { ...rest, startDate, endDate }
  })

/** The number of a person, born before or after 2000 or a bis number. */
export const insz = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom(0, 20, 40),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 998 }),
    fc.boolean(),
  )
  .map(([year, bis, month, dayOfMonth, counter, isAfter2000]) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const body = `${two(year)}${two(bis + month)}${two(dayOfMonth)}${String(counter).padStart(3, '0')}`
    return body + two(97 - (Number(isAfter2000 ? `2${body}` : body) % 97))
  })

/** The number of an enterprise, of the 0 or the 1 series. */
export const enterpriseNumber = fc.integer({ min: 200_000, max: 19_999_999 }).map((body) => {
  const check = 97 - (body % 97)
  return String(body).padStart(8, '0') + String(check).padStart(2, '0')
})

/** A participant as it may be registered. */
export const participant: fc.Arbitrary<Participant> = fc.record({
  name: fc.constant(null),
  insz,
  employerEnterpriseNumber: fc.option(enterpriseNumber),
  result: code,
  scope: code,
  leadingToCertificate: fc.option(fc.oneof(fc.boolean(), code)),
  cost: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100)),
  certificate: fc.record({ type: fc.option(code), validFrom: fc.option(day), validUntil: fc.option(day) }),
  periods: fc.array(period, { minLength: 1, maxLength: 6 }),
})

/** A training as it may be registered. */
export const training: fc.Arbitrary<Training> = fc
  .record({
    trainingId: fc.uuid(),
    denomination: words.map((text) => text ?? 'Excel'),
    days: fc.tuple(day, day),
    reference: words,
    language: fc.option(code),
    participants: fc.uniqueArray(participant, { minLength: 1, maxLength: 6, selector: (one) => one.insz }),
  })
  .map(({ days, ...rest }) => {
    const [firstStartDate = '', lastEndDate = ''] = [...days].sort()
    return { ...rest, firstStartDate, lastEndDate }
  })
