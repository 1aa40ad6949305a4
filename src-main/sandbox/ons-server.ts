import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { TLSSocket, type PeerCertificate } from 'node:tls'
import type { Clock } from '../platform/clock'
import type { OnsAuthority } from './ons-authority'
import { customerCodeOf, ONS_STAGES, type OnsStage } from './ons-stages'

/** Where the practice Ons answers, and the authority that its own certificate is signed by. */
export interface OnsPlace {
  readonly url: string
  readonly trustedCa: string
}

export interface OnsServer {
  start(authority: OnsAuthority): Promise<OnsPlace>
  stop(): Promise<void>
}

/** Makes the practice Ons: a server that asks for a client certificate and answers `GET /ping` by it, as Nedap documents. */
export function createOnsServer(clock: Clock): OnsServer {
  let server: Server | undefined
  return {
    async start(authority) {
      const { key, certificate } = authority.serverIdentity(new Date())
      server = createServer(
        {
          key,
          cert: certificate,
          ca: [authority.certificate],
          requestCert: true,
          // A certificate that is not good is answered in words (495), not with a broken connection.
          rejectUnauthorized: false,
          minVersion: 'TLSv1.2',
        },
        (request, response) => {
          const { status, text } = answerTo(request, clock.now())
          response
            .writeHead(status, {
              'Content-Type': 'text/plain; charset=utf-8',
              Date: clock.now().toUTCString(),
            })
            .end(text)
        },
      )
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const { port } = server.address() as AddressInfo
      return { url: `https://127.0.0.1:${port}`, trustedCa: authority.certificate }
    },
    async stop() {
      const stopping = server
      server = undefined
      if (stopping === undefined) return
      const closed = new Promise((resolve) => stopping.close(resolve))
      stopping.closeAllConnections()
      await closed
    },
  }
}

interface PingAnswer {
  readonly status: number
  readonly text: string
}

function answerTo(request: IncomingMessage, now: Date): PingAnswer {
  const stage = (Object.keys(ONS_STAGES) as OnsStage[]).find(
    (one) => request.url === `${ONS_STAGES[one].path}/ping`,
  )
  if (stage === undefined) return { status: 404, text: 'Not Found' }
  if (request.method !== 'GET') return { status: 405, text: 'Method Not Allowed' }
  const peer = goodPeer(request, now)
  if (peer === null) return { status: 495, text: 'SSL Certificate Error' }
  const code = customerCodeOf(firstOf(peer.subject.CN))
  return code !== undefined && ONS_STAGES[stage].code.test(code)
    ? { status: 200, text: 'pong' }
    : { status: 403, text: 'Forbidden' }
}

/** The client's certificate, when it gave one that this authority signed and that has not ended. */
function goodPeer({ socket }: IncomingMessage, now: Date): PeerCertificate | null {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null
  const peer = socket.getPeerCertificate()
  // Without a certificate the object is empty.
  return Object.keys(peer).length > 0 && new Date(peer.valid_to) > now ? peer : null
}

function firstOf(name: string | string[] | undefined): string {
  return (Array.isArray(name) ? name[0] : name) ?? ''
}
