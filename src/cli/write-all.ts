import type {Output} from './io.ts'

/**
 * Make a function that writes and waits until the reader has room for more.
 * @returns It answers whether anybody reads on.
 */
export function createWriter(output: Output): (text: string) => Promise<boolean> {
  return async (text) => {
    const hasRoom = output.write(text)
    if (hasRoom === false && output.once && output.writable !== false) await roomIn(output, output.once)
    return output.writable !== false
  }
}

/** Room, or the end: whoever waits for room alone waits for ever once the reader has gone. */
function roomIn(output: Output, once: NonNullable<Output['once']>): Promise<void> {
  return new Promise((resolve) => {
    for (const event of ['drain', 'close', 'error']) once.call(output, event, () => resolve())
  })
}
