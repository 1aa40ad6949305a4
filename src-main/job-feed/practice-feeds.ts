import * as z from 'zod'
import type { NetworkProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { HttpClient } from '../platform/http/http-client'

export interface PracticeFeed {
  readonly shape: string
  readonly url: string
}

const Shapes = z.array(z.string())

/** Asks the practice server which feeds it plays. */
export async function practiceFeeds(
  http: HttpClient,
  origin: string,
  signal: AbortSignal,
): Promise<Result<PracticeFeed[], NetworkProblem | ProblemOf<'answer-not-understood'>>> {
  const response = await http({ method: 'GET', url: `${origin}/practice/feeds`, signal })
  if (!response.ok) return response
  const shapes = Shapes.safeParse(JSON.parse(response.value.body.toString('utf8')))
  if (!shapes.success) return fail({ code: 'answer-not-understood', status: response.value.status })
  return ok(shapes.data.map((shape) => ({ shape, url: `${origin}/practice/feeds/${shape}` })))
}
