import type { EnvironmentTemplate } from '../../src-shared/environments/environment-templates'
import type { Environment, EnvironmentInput } from '../../src-shared/environments/environments.model'

/** What is typed in the form of an environment; '' for what is left open. */
export interface EnvironmentValues {
  readonly name: string
  readonly tokenUrl: string
  readonly precontractUrl: string
  readonly learningAccountUrl: string
  readonly onsUrl: string
  readonly learningAccount: Environment['learningAccount']
  readonly audience: string
  readonly scope: string
  readonly trustedCa: string
  readonly assertionKeyHint: Environment['assertionKeyHint']
}

/** An environment as its form shows it. */
export function valuesOf(environment: Omit<EnvironmentInput, 'id'>): EnvironmentValues {
  const { onsUrl, audience, scope, trustedCa, ...rest } = environment
  return {
    name: rest.name,
    tokenUrl: rest.tokenUrl,
    precontractUrl: rest.precontractUrl,
    learningAccountUrl: rest.learningAccountUrl,
    learningAccount: rest.learningAccount,
    assertionKeyHint: rest.assertionKeyHint,
    onsUrl: onsUrl ?? '',
    audience: audience ?? '',
    scope: scope ?? '',
    trustedCa: trustedCa ?? '',
  }
}

/** A new environment with nothing filled in. */
export function emptyValues(): EnvironmentValues {
  return valuesOf({
    name: '',
    tokenUrl: '',
    precontractUrl: '',
    learningAccountUrl: '',
    learningAccount: 'open',
    assertionKeyHint: 'none',
    onsUrl: undefined,
    audience: undefined,
    scope: undefined,
    trustedCa: undefined,
  })
}

/** A new environment with the addresses of a template. */
export function templateValues({ addresses }: EnvironmentTemplate, name: string): EnvironmentValues {
  const { audience, ...known } = addresses
  return { ...emptyValues(), ...known, audience: audience ?? '', name }
}
