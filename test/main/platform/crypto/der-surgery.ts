/** The same DER with values replaced, also those inside the OCTET STRINGs that hold more of them. */
export function rebuilt(der: Buffer, replace: (value: Buffer) => Buffer): Buffer {
  const parts = [...values(der)].map(({ tag, content }) => {
    const holds = (tag & 0x20) !== 0 || (tag === 0x04 && isSequence(content))
    return replace(value(tag, holds ? rebuilt(content, replace) : content))
  })
  return Buffer.concat(parts)
}

/** The same PKCS#12 file, made with 2048 rounds, asking for another number of them (the content of an INTEGER, in hex). */
export function withRounds(file: Buffer, count: string): Buffer {
  const asked = Buffer.from('02020800', 'hex')
  return rebuilt(file, (part) => (part.equals(asked) ? value(0x02, Buffer.from(count, 'hex')) : part))
}

/** The same PKCS#12 file in BER: the outer values of indefinite length, the content cut in three. */
export function inPieces(file: Buffer): Buffer {
  const open = (tag: number, ...parts: Buffer[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...parts, Buffer.from([0, 0])])
  const [version, authSafe, mac] = [...values([...values(file)][0]!.content)]
  const [kind, tagged] = [...values(authSafe!.content)]
  const content = [...values(tagged!.content)][0]!.content
  const third = Math.ceil(content.length / 3)
  const pieces = [0, 1, 2].map((n) => value(0x04, content.subarray(n * third, (n + 1) * third)))
  return open(
    0x30,
    value(version!.tag, version!.content),
    open(0x30, value(kind!.tag, kind!.content), open(0xa0, open(0x24, ...pieces))),
    value(mac!.tag, mac!.content),
  )
}

/** Whether this is one SEQUENCE and nothing after it: encrypted content may begin like one. */
function isSequence(content: Buffer): boolean {
  if (content[0] !== 0x30 || content.length < 200) return false
  const digits = (content[1] ?? 0) - 0x80
  if (digits < 1 || digits > 3) return false
  return content.readUIntBE(2, digits) === content.length - 2 - digits
}

/** One DER value: its header byte and what it holds. */
function* values(der: Buffer): Generator<{ tag: number; content: Buffer }> {
  for (let at = 0; at < der.length;) {
    const first = der.readUInt8(at + 1)
    const digits = first < 0x80 ? 0 : first - 0x80
    const length = digits === 0 ? first : der.readUIntBE(at + 2, digits)
    const start = at + 2 + digits
    yield { tag: der.readUInt8(at), content: der.subarray(start, start + length) }
    at = start + length
  }
}

function value(tag: number, content: Buffer): Buffer {
  const { length } = content
  const header = length < 0x80 ? [tag, length] : [tag, 0x83, length >> 16, (length >> 8) & 255, length & 255]
  return Buffer.concat([Buffer.from(header), content])
}
