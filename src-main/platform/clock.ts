/** Where the time comes from, so that a test can choose the moment. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
