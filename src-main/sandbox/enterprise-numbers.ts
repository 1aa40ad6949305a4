/** Tells whether these ten digits can be an enterprise number; written apart from the client's check, so that neither hides the other's mistake. */
export function isEnterpriseNumber(digits: string): boolean {
  if (!/^[01]\d{9}$/.test(digits)) return false
  // With check digits that are 97 minus the remainder, body and check digits add up to a multiple of 97.
  const check = Number(digits.slice(8))
  return check >= 1 && check <= 97 && (Number(digits.slice(0, 8)) + check) % 97 === 0
}
