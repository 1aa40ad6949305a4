import { Insz } from './insz'

/** Takes out every run of eleven digits, however separated, that is a valid number of a person: for what leaves the app. */
export function withoutInsz(text: string): string {
  return text.replace(/\d(?:[ ./-]{0,2}\d){10}/g, (digits) =>
    Insz.safeParse(digits).success ? '•••' : digits,
  )
}
