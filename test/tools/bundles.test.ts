import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale } from '../../tools/setup/bundles.mjs'

const LONG_AGO = new Date('2025-01-01')
const BUILT = new Date('2025-01-02')
const LATER = new Date('2025-01-03')

describe('a bundle', () => {
  let folder: string
  let stamp: string
  let source: string
  let file: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'werkbalie-bundles-'))
    stamp = join(folder, '.built')
    source = join(folder, 'source')
    file = join(source, 'deep', 'file.ts')
    mkdirSync(join(source, 'deep'), { recursive: true })
    writeFileSync(file, '')
    writeFileSync(stamp, '')
    utimesSync(stamp, BUILT, BUILT)
    for (const path of [file, join(source, 'deep'), source]) utimesSync(path, LONG_AGO, LONG_AGO)
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is fresh when nothing changed since its build began', () => {
    expect(isStale(stamp, [source])).toBe(false)
  })

  it('is stale when it was never built to its end', () => {
    rmSync(stamp)
    expect(isStale(stamp, [source])).toBe(true)
  })

  it('is stale when a file deep in its sources changed', () => {
    utimesSync(file, LATER, LATER)
    expect(isStale(stamp, [source])).toBe(true)
  })

  it('is stale when a file was taken away', () => {
    rmSync(file)
    expect(isStale(stamp, [source])).toBe(true)
  })

  it('does not mind a source that is not there', () => {
    expect(isStale(stamp, [source, join(folder, 'absent')])).toBe(false)
  })
})
