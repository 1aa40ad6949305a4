/** The customer environments that the practice Ons plays, each below its own path; the development environment at the root. */
export type OnsStage = 'development' | 'staging' | 'production'

export const ONS_STAGES: Readonly<Record<OnsStage, { readonly path: string; readonly code: RegExp }>> = {
  development: { path: '', code: /^TE1002$/ },
  staging: { path: '/staging', code: /^TE(?!1002)\d{4}$/ },
  production: { path: '/production', code: /^(?:CF|DF|MF)[A-Za-z0-9]+$/ },
}

/** Gives the customer code inside a common name `{connector}-{customer code}-{identification}`; undefined when it has another form. */
export function customerCodeOf(commonName: string): string | undefined {
  return /^[a-z0-9_]+-((?:TE|CF|DF|MF)[A-Za-z0-9]+)-[A-Za-z0-9_]+$/.exec(commonName)?.[1]
}

/** Tells which stage a customer code belongs to. */
export function stageOf(code: string): OnsStage | undefined {
  return (Object.keys(ONS_STAGES) as OnsStage[]).find((stage) => ONS_STAGES[stage].code.test(code))
}
