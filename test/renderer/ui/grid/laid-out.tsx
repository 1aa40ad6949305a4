import { beforeAll } from 'vitest'

/** jsdom lays nothing out: gives every element a size in which a grid shows some rows. */
beforeAll(() => {
  for (const [name, value] of [
    ['clientHeight', 300],
    ['clientWidth', 800],
  ] as const) {
    Object.defineProperty(Element.prototype, name, { configurable: true, value })
  }
  Object.assign(Element.prototype, {
    setPointerCapture: () => undefined,
    releasePointerCapture: () => undefined,
  })
})
