import type { IncomingHttpHeaders } from 'node:http'
import type { Clock } from '../platform/clock'
import type { AccessTokens } from './access-tokens'
import type { Channels } from './channels'
import type { OnsAuthority } from './ons-authority'
import type { PracticeStore } from './practice-store'

/** A request that was read completely, but for the body of a route that reads it itself. */
export interface PracticeRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The body as it comes, for a route that reads it itself. */
  readonly pieces: AsyncIterable<Buffer>
  /** The values of the `{names}` in the route's path. */
  readonly parameters: Readonly<Record<string, string>>
  readonly traceId: string
}

export interface CompleteAnswer {
  readonly kind: 'complete'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
  /** How long it takes, beside the server's latency. */
  readonly afterMs?: number
}

/** What a route answers, or how it fails to. */
export type Answer =
  | CompleteAnswer
  /** A body too long to hold at once. */
  | (Omit<CompleteAnswer, 'kind' | 'body'> & {
      readonly kind: 'pieces'
      readonly pieces: AsyncIterable<string>
    })
  /** The head and half a body, then the connection is cut. */
  | { readonly kind: 'cut'; readonly body: string }
  /** Nothing, until the client gives up. */
  | { readonly kind: 'silence' }

/** One method of one path; `{name}` in the path holds any one segment. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  /** Takes the body piece by piece, however long it is. */
  readonly readsBody?: true
  readonly handle: (request: PracticeRequest) => Answer | Promise<Answer>
}

/** What the practice services share with each other, and nothing of it with the client. */
export interface Practice {
  readonly clock: Clock
  readonly channels: Channels
  readonly tokens: AccessTokens
  readonly store: PracticeStore
  /** Every scope a token may carry. */
  readonly scopes: readonly string[]
  readonly slowAnswerMs: number
  readonly tokenUrl: () => string
  /** Who signs the certificates of the practice Ons; the same one as yesterday when the store remembers. */
  readonly onsAuthority: () => Promise<OnsAuthority>
}

/** A service of the practice environment; `scope` is the one its tokens need. */
export interface PracticeApi {
  readonly scope?: string
  readonly routes: (practice: Practice) => readonly Route[]
}

/** Answers with JSON. */
export function json(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): CompleteAnswer {
  return {
    kind: 'complete',
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
  }
}
