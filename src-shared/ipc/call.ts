import type * as z from 'zod'
import type { ProblemCode, ProblemOf, UniversalProblem } from '../problem'
import type { Result } from '../result'

/** One call across the boundary: what it takes, what it gives, and the expected problems it may end in. */
export interface Call<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
  Code extends ProblemCode = ProblemCode,
> {
  /** One line for `npm run call -- --list`. */
  readonly summary: string
  readonly input: Input
  readonly output: Output
  readonly problems: readonly Code[]
}

export type CallGroup = Readonly<Record<string, Call>>
export type Contract = Readonly<Record<string, CallGroup>>

/** Declares a call; the identity function, so that its types are inferred. */
export function call<
  Input extends z.ZodType,
  Output extends z.ZodType,
  const Code extends ProblemCode = never,
>(spec: Call<Input, Output, Code>): Call<Input, Output, Code> {
  return spec
}

type CodeOf<C> = C extends Call<z.ZodType, z.ZodType, infer Code> ? Code : never

/** How far a long call is; `total` is absent while it cannot be known. */
export interface Progress {
  readonly done: number
  readonly total?: number | undefined
}

/** What a handler gets beside its input: when to stop, and where to report how far it is. */
export interface CallContext {
  readonly signal: AbortSignal
  progress(progress: Progress): void
}

/**
 * What main implements: parsed input, declared problems only. Any call may also answer `cancelled`, that the disk failed, and
 * `invalid-input` for a rule that the schema alone cannot judge.
 */
export type Handler<C extends Call> = (
  input: z.output<C['input']>,
  context: CallContext,
) => Promise<
  Result<z.output<C['output']>, ProblemOf<CodeOf<C> | 'cancelled' | 'invalid-input' | 'storage-failed'>>
>

export type GroupHandlers<Group extends CallGroup> = { readonly [Name in keyof Group]: Handler<Group[Name]> }
export type Handlers<C extends Contract> = { readonly [Group in keyof C]: GroupHandlers<C[Group]> }

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** A call that needs no input may be called without. */
type Arguments<Input> = undefined extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions]

/** What a caller sees: raw input, and the universal problems beside the declared ones. */
export type ClientCall<C extends Call> = (
  ...args: Arguments<z.input<C['input']>>
) => Promise<Result<z.output<C['output']>, ProblemOf<CodeOf<C>> | UniversalProblem>>

export type Client<C extends Contract> = {
  readonly [Group in keyof C]: { readonly [Name in keyof C[Group]]: ClientCall<C[Group][Name]> }
}
