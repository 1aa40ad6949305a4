/** One entry of the operating system's keychain, as the helper process is asked for it. */
export type EntryRequest =
  | { readonly operation: 'get'; readonly service: string; readonly account: string }
  | { readonly operation: 'set'; readonly service: string; readonly account: string; readonly secret: string }
  | { readonly operation: 'delete'; readonly service: string; readonly account: string }

export interface HelperRequest {
  readonly id: number
  readonly request: EntryRequest
}

/** What the helper answers: what was asked for, that there is no keychain module here, or what the keychain complained of. */
export type HelperAnswer =
  | { readonly id: number; readonly value: string | null }
  | { readonly id: number; readonly failed: 'missing' | 'complained'; readonly message: string }
