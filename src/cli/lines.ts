/** One line of a stream, without its end. */
export interface Line {
  readonly bytes: Uint8Array
  /** From 1. */
  readonly number: number
}

const lineFeed = 0x0a

/** Split a stream into lines, reading no further than the line that is asked for. */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let number = 0
  /** Parts of a line that goes on; joined once, or a long line would be copied with every part. */
  let parts: Uint8Array[] = []
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(lineFeed); end !== -1; end = bytes.indexOf(lineFeed, start)) {
      const last = bytes.subarray(start, end)
      yield {bytes: parts.length === 0 ? last : Buffer.concat([...parts, last]), number: ++number}
      parts = []
      start = end + 1
    }
    if (start < bytes.length) parts.push(bytes.subarray(start))
  }
  if (parts.length > 0) yield {bytes: Buffer.concat(parts), number: ++number}
}
