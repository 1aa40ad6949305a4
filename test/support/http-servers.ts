import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Running {
  readonly origin: string
  stop(): Promise<void>
}

/** Starts a real HTTP server on a free loopback port. */
export function startHttp(listener: RequestListener): Promise<Running> {
  return listen(createServer(listener), 'http')
}

/** Starts a real HTTPS server with the given certificate. */
export function startHttps(options: ServerOptions, listener: RequestListener): Promise<Running> {
  return listen(createSecureServer(options, listener), 'https', 'localhost')
}

/** A certificate for localhost, signed by itself, made by openssl. */
export function localhostCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'werkbalie-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost,IP:127.0.0.1',
    ],
    { stdio: 'ignore' },
  )
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
}

/** A forward proxy that tunnels CONNECT, or refuses it with the given status; it counts what it let through. */
export async function startProxy(refuseWith?: number): Promise<Running & { readonly seen: string[] }> {
  const seen: string[] = []
  const server = createServer((_request, response) => response.writeHead(refuseWith ?? 501).end())
  server.on('connect', (request, client: Socket) => {
    seen.push(request.url ?? '')
    if (refuseWith !== undefined) {
      client.end(`HTTP/1.1 ${refuseWith} Refused\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const [host, port] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client)
      client.pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  return { ...(await listen(server, 'http')), seen }
}

function listen(server: Server, scheme: string, host = '127.0.0.1'): Promise<Running> {
  // A tunnel is no longer the server's connection, so the sockets are closed by hand.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({
        origin: `${scheme}://${host}:${port}`,
        stop: () =>
          new Promise((stopped) => {
            server.close(() => stopped())
            for (const socket of sockets) socket.destroy()
          }),
      })
    })
  })
}
