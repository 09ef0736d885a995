import type {Connection} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Checks} from './checks.ts'
import {diagnosticsOf} from './diagnostics.ts'

/** So long a burst of changes is waited for, in milliseconds: less than anybody sees. */
const shortest = 5
const longest = 300

/** A check of so many milliseconds hinders nobody who types. */
const quick = 100

/** Sends diagnostics to an editor that does not ask for them: of the latest version alone. */
export class Publisher {
  readonly #connection: Connection
  readonly #checks: Checks
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(connection: Connection, checks: Checks) {
    this.#connection = connection
    this.#checks = checks
  }

  /** Check a document soon: at once where that is quick, else when its author pauses. */
  schedule(document: TextDocument): void {
    const {uri} = document
    clearTimeout(this.#timers.get(uri))
    const took = this.#checks.durationOf(uri)
    const delay = took <= quick ? shortest : Math.min(took, longest)
    this.#timers.set(
      uri,
      setTimeout(() => void this.#publish(document), delay)
    )
  }

  /** Take back what was sent of a document. */
  clear(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.delete(uri)
    void this.#connection.sendDiagnostics({uri, diagnostics: []})
  }

  async #publish(document: TextDocument): Promise<void> {
    const {uri, version} = document
    const timer = this.#timers.get(uri)
    const checked = await this.#checks.of(document)
    // Changed or closed meanwhile: another check is on its way, or none is wanted.
    if (document.version !== version || this.#timers.get(uri) !== timer) return
    await this.#connection.sendDiagnostics({uri, version, diagnostics: checked ? diagnosticsOf(checked) : []})
  }
}
