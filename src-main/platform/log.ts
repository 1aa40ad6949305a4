/** What a log line may carry beside its message: codes, references, durations. Never a person's number, a token or a body. */
export interface LogFields {
  readonly [name: string]: string | number | boolean | undefined | unknown
}

export interface Log {
  info(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}
