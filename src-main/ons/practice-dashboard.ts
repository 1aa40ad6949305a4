import * as z from 'zod'
import { customerCodeFault, Stage } from '../../src-shared/ons/ons.model'
import type { NetworkProblem, ProblemOf } from '../../src-shared/problem'
import { fail, ok, type Result } from '../../src-shared/result'
import type { HttpClient } from '../platform/http/http-client'
import { problemFromResponse } from '../platform/http/problem-from-response'

type UploadProblem =
  NetworkProblem | ProblemOf<'service-refused' | 'service-unavailable' | 'answer-not-understood'>

const Signed = z.object({ pem: z.string() })

/** Uploads a request to the practice dashboard, as a user does by hand in the real one; gives the signed certificate (PEM). */
export async function uploadToPractice(
  http: HttpClient,
  practiceOrigin: string,
  upload: { readonly customerCode: string; readonly csr: string },
  now: Date,
  signal: AbortSignal,
): Promise<Result<string, UploadProblem>> {
  const response = await http({
    method: 'POST',
    url: `${practiceOrigin}/practice/ons/certificates`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(upload),
    signal,
  })
  if (!response.ok) return response
  const { status, body } = response.value
  if (status !== 201) {
    const problem = problemFromResponse(response.value, '', now)
    return problem.code === 'service-refused' || problem.code === 'service-unavailable'
      ? fail(problem)
      : fail({ code: 'answer-not-understood', status })
  }
  const signed = Signed.safeParse(JSON.parse(body.toString('utf8')))
  return signed.success ? ok(signed.data.pem) : fail({ code: 'answer-not-understood', status })
}

/** Gives the customer code inside the common name of a request: the middle of its three parts. */
export function customerCodeIn(commonName: string): string | undefined {
  const [, code, identification] = commonName.split('-')
  const isCode = code !== undefined && Stage.options.some((stage) => customerCodeFault(stage, code) === null)
  return isCode && identification !== undefined ? code : undefined
}
