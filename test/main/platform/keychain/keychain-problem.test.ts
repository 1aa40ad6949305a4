import { expect, test } from 'vitest'
import {
  problemFromComplaint,
  problemFromMissingModule,
} from '../../../../src-main/platform/keychain/keychain-problem'

// The texts are those that the libraries really gave, or those in their sources.
test.each([
  ['Cannot create an item in a locked collection', 'keychain-locked'],
  ['User interaction is not allowed.', 'keychain-locked'],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-missing'],
  ['Unknown or unsupported transport “disabled” for address “disabled:”', 'keychain-missing'],
  ['Could not connect: No such file or directory', 'keychain-missing'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-missing'],
  ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'keychain-missing'],
  ['A default keychain could not be found.', 'keychain-missing'],
  ['User canceled the operation.', 'keychain-refused'],
  ['The user name or passphrase you entered is not correct.', 'keychain-refused'],
  ['Access is denied.', 'keychain-refused'],
])('%s is %s', (message, code) => {
  const problem = problemFromComplaint(message)
  expect(problem.code).toBe(code)
  if (problem.code === 'keychain-refused' || problem.code === 'keychain-missing')
    expect(problem.detail).toBe(message)
})

test('a missing module says which, without the paths where it was sought', () => {
  const message = "Cannot find module 'keytar'\nRequire stack:\n- /home/somebody/app/keychain.helper.js"
  expect(problemFromMissingModule(message)).toEqual({
    code: 'keychain-missing',
    detail: "Cannot find module 'keytar'",
  })
})

test('details stay short', () => {
  const problem = problemFromComplaint('x'.repeat(5000))
  expect(problem).toEqual({ code: 'keychain-refused', detail: 'x'.repeat(200) })
})
