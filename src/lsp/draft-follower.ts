import {VFile} from 'vfile'
import type {Linter, LiveLinter, Session} from '../pipeline/lint.ts'
import {readMessages} from '../pipeline/vfile.ts'
import type {Message} from '../rule/message.ts'

/** A draft that is open, and what was last asked about it. */
interface Followed {
  readonly linter: Linter
  readonly formatPath: string
  readonly session: Session
  last: Promise<unknown>
}

/** Checks open drafts version by version, looking only at blocks that have changed or depend on what has. */
export class DraftFollower {
  readonly #byUri = new Map<string, Followed>()

  /**
   * Check a version of a draft; versions wait for one another.
   * @param formatPath - Path whose ending tells its format.
   */
  async check(uri: string, text: string, formatPath: string, linter: Linter): Promise<readonly Message[]> {
    const followed = this.#follow(uri, formatPath, linter)
    if (!followed) return checkWhole(text, formatPath, linter)
    const found = followed.last.then(() => followed.session.check(text))
    followed.last = found.catch(() => this.forget(uri))
    // What a session remembers must never cost more than time.
    return found.catch(() => checkWhole(text, formatPath, linter))
  }

  /** Forget what is remembered of a draft. */
  forget(uri: string): void {
    this.#byUri.delete(uri)
  }

  /** The session of a draft, a new one under another configuration; `undefined` where the linter knows none. */
  #follow(uri: string, formatPath: string, linter: Linter): Followed | undefined {
    const known = this.#byUri.get(uri)
    if (known?.linter === linter && known.formatPath === formatPath) return known
    if (!isLive(linter)) return undefined
    const made = {linter, formatPath, session: linter.open(formatPath), last: Promise.resolve()}
    this.#byUri.set(uri, made)
    return made
  }
}

const isLive = (linter: Linter): linter is LiveLinter => 'open' in linter

async function checkWhole(text: string, formatPath: string, linter: Linter): Promise<readonly Message[]> {
  return readMessages(await linter.check(new VFile({path: formatPath, value: text})))
}
