/** The number of somebody who does not exist: of an unknown date of birth, with right check digits; a different one up to ten million. */
export function inszOf(number: number): string {
  const [year, day, counter] = [
    Math.floor(number / 99_700) % 100,
    Math.floor(number / 997) % 100,
    1 + (number % 997),
  ]
  const body = `${padded(year, 2)}00${padded(day, 2)}${padded(counter, 3)}`
  return body + padded(97 - (Number(body) % 97), 2)
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
