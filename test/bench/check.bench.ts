import { join } from 'node:path'
import { Agent, request } from 'node:http'
import { todayInBrussels } from '../../src-shared/precontract/start-window'
import { practicePeople } from '../../src-shared/precontract/practice-people'
import { ENTERPRISE, startPractice } from '../main/sandbox/practice-client'
import { openOffice, removeFolders } from '../support/engine'
import { median, timed } from './support/statistics'

const ROUNDS = 60
/** About what the quickest answer over the internet takes; without it the ratio would measure the disk that keeps the answer. */
const LATENCY_MS = 50

/** A whole check (rules, token at hand, call, answer understood and kept on disk), beside the bare call to the same server. */
export const benchmark = {
  name: `a check, beside the bare HTTP call (local server that answers after ${LATENCY_MS} ms)`,
  unit: 'x',
  limit: 1.2,
  async run() {
    process.env['WERKBALIE_BUNDLES'] = join(import.meta.dirname, '../../out/main')
    const practice = await startPractice({ tokenLifetimeSeconds: 3600 })
    const now = practice.clock.now
    const office = await openOffice({ now })
    const { main } = office
    const startDate = todayInBrussels(now())
    const citizen = practicePeople[0].insz

    const profileId = await employer(main, practice)
    const check = async () => {
      const outcome = await main.precontract.check({ profileId, citizen, startDate })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
    }
    const query = new URLSearchParams({
      mandataryEnterpriseNumber: ENTERPRISE,
      citizen,
      startDate,
    }).toString()
    const url = `${practice.origin}/REST/employmentPrecontractualData/v1/verifyPrecontractualData?${query}`
    const token = await practice.token(await practice.register())
    const agent = new Agent({ keepAlive: true })
    const bare = () => bareCall(url, token, agent)

    practice.server.setLatency(LATENCY_MS)
    await check()
    await bare()
    const ours: number[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await timed(bare))
      ours.push(await timed(check))
    }
    agent.destroy()
    await office.close()
    await practice.server.stop()
    removeFolders()
    const detail = `medians of ${ROUNDS}: ${median(ours).toFixed(1)} ms and ${median(theirs).toFixed(1)} ms`
    return { value: median(ours) / median(theirs), detail }
  },
}

type Main = Awaited<ReturnType<typeof openOffice>>['main']
type Practice = Awaited<ReturnType<typeof startPractice>>

async function employer(main: Main, practice: Practice): Promise<string> {
  const subject = {
    commonName: 'Bench',
    organization: 'Bench',
    organizationalUnit: '',
    locality: '',
    state: '',
    country: 'BE',
    email: '',
  }
  const made = await main.certificates.createRequest({ purpose: 'social-security', subject, keyBits: 2048 })
  if (!made.ok) throw new Error(made.problem.code)
  const { id } = made.value
  const signed = await main.certificates.selfSign({ id, days: 365 })
  if (!signed.ok) throw new Error(signed.problem.code)
  const clientId = await practice.register('employer', ENTERPRISE, signed.value.certificate)
  const environment = await main.environments.save({
    name: 'Bench',
    tokenUrl: practice.tokenUrl,
    precontractUrl: `${practice.origin}/REST/employmentPrecontractualData/v1`,
    learningAccountUrl: practice.origin,
  })
  if (!environment.ok) throw new Error(environment.problem.code)
  const profile = await main.profiles.save({
    name: 'Bench',
    enterpriseNumber: ENTERPRISE,
    role: 'employer',
    environmentId: environment.value.id,
    clientId,
    certificateId: id,
  })
  if (!profile.ok) throw new Error(profile.problem.code)
  return profile.value.id
}

function bareCall(url: string, token: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, headers: { authorization: `Bearer ${token}` } }, (incoming) => {
      if (incoming.statusCode !== 200) reject(new Error(`The bare call got ${incoming.statusCode ?? 0}`))
      incoming.on('end', resolve).resume()
    })
    outgoing.on('error', reject).end()
  })
}
