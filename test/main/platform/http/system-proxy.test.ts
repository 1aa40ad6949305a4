import { expect, it } from 'vitest'
import { proxyFromPac } from '../../../../src-main/platform/http/system-proxy'

it.each([
  ['DIRECT', null],
  ['', null],
  ['PROXY proxy.example:8080', 'http://proxy.example:8080'],
  ['PROXY proxy.example:8080; DIRECT', 'http://proxy.example:8080'],
  ['SOCKS5 s:1080; HTTPS p:443; DIRECT', 'https://p:443'],
  ['SOCKS s:1080; DIRECT', null],
])('the PAC answer %s means %s', (pac, proxy) => {
  expect(proxyFromPac(pac)).toBe(proxy)
})
