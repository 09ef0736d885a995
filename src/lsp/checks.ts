import type {TextDocument} from 'vscode-languageserver-textdocument'
import {suppressionScope} from '../baseline/scope.ts'
import type {Scope} from '../fix/scope.ts'
import type {Linter} from '../pipeline/lint.ts'
import type {Message} from '../rule/message.ts'
import type {Configurations} from './configurations.ts'
import {DraftFollower} from './draft-follower.ts'
import type {EditorSettings} from './settings.ts'
import type {Subject} from './subject.ts'

/** What was found in one version of a document. */
export interface Checked {
  readonly uri: string
  readonly version: number
  readonly text: string
  readonly subject: Subject
  readonly linter: Linter
  /** Configurations that were read for it, the nearest last. */
  readonly files: readonly string[]
  readonly settings: EditorSettings
  /** A scope of all but what is put up with; each serves one fixing. */
  readonly scope: () => Scope
  /** In order of the file. */
  readonly messages: readonly Message[]
}

/** What checks ask of those around them. */
export interface CheckHost {
  readonly configurations: Configurations
  /** What a document is to the command line; `undefined` if it is not checked. */
  subjectOf(document: TextDocument): Subject | undefined
  settingsOf(uri: string): Promise<EditorSettings>
  /** Told after each check. */
  onChecked(): void
  /** Told of a bug that a draft brings to light. */
  onFailure(uri: string, error: unknown): void
}

interface Known {
  readonly state: string
  readonly result: Promise<Checked | undefined>
}

/** Checks documents, each version of each once. */
export class Checks {
  readonly #host: CheckHost
  readonly #byUri = new Map<string, Known>()
  /** Texts as they were last seen, and how many had been seen before them. */
  readonly #texts = new Map<string, {readonly text: string; readonly number: number}>()
  #seen = 0
  readonly #milliseconds = new Map<string, number>()
  readonly #follower = new DraftFollower()

  constructor(host: CheckHost) {
    this.#host = host
  }

  /**
   * Number of what is known of a document now: the same number, the same findings. The version alone does not tell: editors
   * that read a file anew may open it again under the same.
   */
  stateOf(document: TextDocument): string {
    const {uri, version} = document
    const text = document.getText()
    let last = this.#texts.get(uri)
    if (last?.text !== text) {
      last = {text, number: this.#seen++}
      this.#texts.set(uri, last)
    }
    return `${version}.${last.number}.${this.#host.configurations.revision}`
  }

  /** What is found in a document as it is now; `undefined` for one that is not checked. */
  of(document: TextDocument): Promise<Checked | undefined> {
    const {uri} = document
    const state = this.stateOf(document)
    const known = this.#byUri.get(uri)
    if (known?.state === state) return known.result
    const result = this.#check(document).catch((error) => {
      this.#host.onFailure(uri, error)
      return undefined
    })
    this.#byUri.set(uri, {state, result})
    return result
  }

  /** Milliseconds that the last check of a document took; 0 if there was but one. */
  durationOf(uri: string): number {
    return this.#milliseconds.get(uri) ?? 0
  }

  /** Forget what is known of a document. */
  forget(uri: string): void {
    this.#byUri.delete(uri)
    this.#texts.delete(uri)
    this.#milliseconds.delete(uri)
    this.#follower.forget(uri)
  }

  async #check(document: TextDocument): Promise<Checked | undefined> {
    const {uri, version} = document
    const text = document.getText() // The document changes in place while we wait.
    const subject = this.#host.subjectOf(document)
    if (!subject) return undefined
    const settings = await this.#host.settingsOf(uri)
    if (!settings.enable) return undefined
    const config = await this.#host.configurations.of(subject, settings.config)
    if (!config) return undefined

    const start = performance.now()
    const found = await this.#follower.check(uri, text, subject.formatPath, config.linter)
    this.#host.onChecked()
    const first = !this.#milliseconds.has(uri) // It is the slowest: data are read, code is compiled.
    this.#milliseconds.set(uri, first ? 0 : performance.now() - start)
    const {linter, files, suppressions} = config
    const scope = (): Scope => suppressionScope(text, suppressions.own, suppressions.vanished)
    const counted = scope().select(found)
    const messages =
      settings.queries === 'off' ? counted.filter(({severity}) => severity !== 'info') : counted
    return {uri, version, text, subject, linter, files, settings, scope, messages}
  }
}
