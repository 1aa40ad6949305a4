import { problem } from './problems'
import type { Answer, PracticeRequest, Route } from './route'

/** Finds the route for a request. */
export interface Router {
  /** Whether the route for this method and path reads the body itself. */
  readsBody(request: Pick<PracticeRequest, 'method' | 'path'>): boolean
  /** Answers by the routes: 404 for an unknown path, 405 for another method of a known one. */
  answer(request: PracticeRequest): Answer | Promise<Answer>
}

/** Makes the router over these routes. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes.map((route) => ({ route, segments: route.path.split('/') }))

  function matching(path: string) {
    const given = path.split('/')
    return compiled.flatMap(({ route, segments }) => {
      const parameters = parametersIn(segments, given)
      return parameters === undefined ? [] : [{ route, parameters }]
    })
  }

  return {
    readsBody: ({ method, path }) =>
      matching(path).some(({ route }) => route.method === method && route.readsBody === true),
    answer(request) {
      const matches = matching(request.path)
      if (matches.length === 0)
        return problem(request, 'resourceNotFound', `No resource ${request.path} found`)
      const match = matches.find(({ route }) => route.method === request.method)
      if (match !== undefined) return match.route.handle({ ...request, parameters: match.parameters })
      const allowed = matches.map(({ route }) => route.method).join(', ')
      return { kind: 'complete', status: 405, headers: { Allow: allowed }, body: '' }
    },
  }
}

/** The values of the `{names}` when a path fits; undefined when it does not. */
function parametersIn(
  segments: readonly string[],
  path: readonly string[],
): Record<string, string> | undefined {
  if (segments.length !== path.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const given = path[index] ?? ''
    const name = /^\{(\w+)\}$/.exec(segment)?.[1]
    if (name !== undefined) parameters[name] = given
    else if (segment !== given) return undefined
  }
  return parameters
}
