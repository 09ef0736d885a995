import type {Io} from './io.ts'
import {readLines} from './lines.ts'

/** Puts questions to who sits at the terminal. */
export interface Asker {
  /**
   * @param usual - What counts if nothing is typed.
   * @returns The answer; at the end of input, no.
   */
  yesOrNo(question: string, usual: boolean): Promise<boolean>
}

/** Whether there is anybody to ask. */
export const isAttended = ({stdin, stdout}: Io): boolean => stdin.isTTY === true && stdout.isTTY === true

/** Ask on standard output, and read the answers from standard input, a line each. */
export function createAsker({stdin, stdout}: Io): Asker {
  const lines = readLines(stdin)
  return {
    async yesOrNo(question, usual) {
      for (;;) {
        stdout.write(`${question} ${usual ? '[Y/n]' : '[y/N]'} `)
        const {value, done} = await lines.next()
        if (done) {
          stdout.write('\n')
          return false
        }
        const answer = Buffer.from(value.bytes).toString('utf8').trim().toLowerCase()
        if (answer === '') return usual
        if (/^y(?:es)?$/.test(answer)) return true
        if (/^no?$/.test(answer)) return false
      }
    }
  }
}
