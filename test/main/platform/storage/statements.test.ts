import { describe, expect, test } from 'vitest'
import {
  assertBindable,
  countPlaceholders,
  onlyReads,
  type SqlValue,
} from '../../../../src-main/platform/storage/statements'

describe('countPlaceholders', () => {
  test.each([
    ['SELECT 1', 0],
    ['SELECT ?, ?', 2],
    ["SELECT '?', ? -- and ?", 1],
    ["SELECT 'it''s ?', ?", 1],
    ['SELECT "a?b", [c?d], `e?f`, ?', 1],
    ['SELECT /* ? ;\n ? */ ? FROM t', 1],
    ["SELECT body ->> '$.a:b@c' FROM t WHERE id = ?", 1],
    ['INSERT INTO t VALUES (?,?,?) ;  ', 3],
    ["SELECT ';', ?", 1],
  ])('%s has %d', (sql, count) => {
    expect(countPlaceholders(sql)).toBe(count)
  })

  test.each(['SELECT ?1', 'SELECT :name', 'SELECT @name', 'SELECT $name'])('refuses %s', (sql) => {
    expect(() => countPlaceholders(sql)).toThrow(/Only \? may stand for a parameter/)
  })

  test('refuses a second statement, which the driver would ignore', () => {
    expect(() => countPlaceholders('DELETE FROM a; DELETE FROM b')).toThrow(/One statement/)
  })

  test.each(['BEGIN', ' commit', 'ROLLBACK', 'SAVEPOINT x', "ATTACH 'x' AS y"])('refuses %s', (sql) => {
    expect(() => countPlaceholders(sql)).toThrow(/Transactions/)
  })
})

describe('assertBindable', () => {
  test('takes what the database can hold', () => {
    const values = [null, 1, -0.5, 2n ** 62n, '', 'é€😀', Buffer.alloc(0)]
    expect(() => assertBindable(`SELECT ${values.map(() => '?').join()}`, values)).not.toThrow()
  })

  test.each([
    ['a boolean', true],
    ['an object', { a: 1 }],
    ['a date', new Date()],
    ['a byte array that is no Buffer', new Uint8Array(2)],
    ['undefined', undefined],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an integer over 64 bits', 2n ** 63n],
    ['text with a NUL', 'a\0b'],
  ])('refuses %s', (_, value) => {
    expect(() => assertBindable('SELECT ?', [value as SqlValue])).toThrow(/^Parameter 1 is/)
  })

  test.each([[[]], [[1, 2]]])('refuses another number of parameters: %j', (params) => {
    expect(() => assertBindable('SELECT ?', params)).toThrow(/has 1 parameters/)
  })

  test('refuses a lone object, which the driver takes for named parameters', () => {
    expect(() => assertBindable('SELECT ?', { 0: 1, length: 1 } as unknown as SqlValue[])).toThrow(/array/)
  })
})

test.each([
  ['SELECT 1', true],
  ['\n select 1', true],
  ['INSERT INTO t VALUES (1) RETURNING id', false],
  ['WITH x AS (SELECT 1) DELETE FROM t', false],
  ['PRAGMA user_version = 3', false],
  ['selection', false],
])('onlyReads(%s) is %s', (sql, expected) => {
  expect(onlyReads(sql)).toBe(expected)
})
