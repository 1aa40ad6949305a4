import { describe, expect, test } from 'vitest'
import {
  feedAddress,
  feedUrlFault,
  feedUrlOf,
  readApplicationName,
} from '../../../src-shared/job-feed/feed-address'

describe('the name of the application', () => {
  test.each([
    ['deproef', 'deproef'],
    [' DeProef ', 'deproef'],
    ['deproef.carerix.com', 'deproef'],
    ['http://deproef.carerix.com/cxtools/IGBFeed.php', 'deproef'],
    ['de-proef2', 'de-proef2'],
  ])('is read from %s', (typed, name) => {
    expect(readApplicationName(typed)).toEqual({ name })
  })

  test('the host of the application itself is taken, and said to be that', () => {
    expect(readApplicationName('https://deproef.carerix.net/app?x=1')).toEqual({
      name: 'deproef',
      hint: 'application-host',
    })
  })

  test.each([
    ['', 'required'],
    ['de proef', 'application-name'],
    ['-deproef', 'application-name'],
    ['deproef.evil.example/.carerix.com', 'application-name'],
    ['deproef.carerix.com.evil.example', 'application-name'],
    ['user@deproef.carerix.com', 'application-name'],
    ['a'.repeat(64), 'application-name'],
  ])('is not read from %s', (typed, fault) => {
    expect(readApplicationName(typed)).toEqual({ fault })
  })
})

test('the address is the one Carerix documents, and its secure twin; the other way has none', () => {
  expect(feedAddress('medium', 'deproef')).toEqual({
    documented: 'http://deproef.carerix.com/cxtools/IGBFeed.php',
    secure: 'https://deproef.carerix.com/cxtools/IGBFeed.php',
  })
  expect(feedAddress('website', 'deproef')).toBeNull()
})

test.each([
  ['https://deproef.carerix.com/cxtools/IGBFeed.php?medium=IGB', null],
  ['http://127.0.0.1:8080/feed', null],
  ['http://[::1]:8080/feed', null],
  ['', 'required'],
  ['ftp://deproef.carerix.com/feed', 'url-not-web'],
  ['file:///etc/passwd', 'url-not-web'],
  ['javascript:alert(1)', 'url-not-web'],
  ['https://user:secret@deproef.carerix.com/', 'url-has-credentials'],
  ['https://', 'url-malformed'],
  ['https:///feed', 'url-malformed'],
  ['https://de proef/', 'url-malformed'],
  ['deproef.carerix.com', 'url-malformed'],
])('%s: %s', (url, fault) => {
  expect(feedUrlFault(url)).toBe(fault)
})

test.each([
  ['deproef.carerix.com', 'https://deproef.carerix.com/cxtools/IGBFeed.php'],
  [' DeProef.carerix.net/ ', 'https://deproef.carerix.com/cxtools/IGBFeed.php'],
  ['http://deproef.carerix.com/cxtools/RSS.php', 'http://deproef.carerix.com/cxtools/RSS.php'],
  ['deproef', 'deproef'],
])('the feed of %s is at %s', (typed, url) => {
  expect(feedUrlOf(typed)).toBe(url)
})
