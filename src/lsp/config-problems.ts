import {pathToFileURL} from 'node:url'
import {type Connection, type Diagnostic, DiagnosticSeverity, MessageType} from 'vscode-languageserver/node'
import type {LintError} from '../error.ts'
import {tell} from './tell.ts'

/** Shows what is wrong with configurations: as diagnostics of those files, and in a message when it is new. */
export class ConfigProblems {
  readonly #connection: Connection
  readonly #byFile = new Map<string, Map<string, Diagnostic>>()
  /** Told already; what is mended and broken again is news again. */
  #told: Set<string> = new Set()
  #current: Set<string> = new Set()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Show an error, and those that came with it. */
  add(error: LintError): void {
    const errors = [
      error,
      ...(error.cause instanceof AggregateError ? error.cause.errors : [])
    ] as LintError[] // `parseConfig` combines its own.
    for (const each of errors) this.#addDiagnostic(each)
    const text = error.file === undefined ? error.message : `${error.file}${placeOf(error)}: ${error.message}`
    this.#current.add(text)
    if (this.#told.has(text)) return
    this.#told.add(text)
    tell(this.#connection, MessageType.Error, text)
  }

  /** Take all back before configurations are read again. */
  clear(): void {
    for (const file of this.#byFile.keys()) this.#send(file, [])
    this.#byFile.clear()
    this.#told = this.#current
    this.#current = new Set()
  }

  #addDiagnostic({file, line = 1, column = 1, message}: LintError): void {
    if (file === undefined) return
    const diagnostics = this.#byFile.get(file) ?? new Map<string, Diagnostic>()
    const start = {line: line - 1, character: column - 1}
    diagnostics.set(`${line}:${column} ${message}`, {
      range: {start, end: {...start, character: start.character + 1}},
      severity: DiagnosticSeverity.Error,
      source: 'stet',
      message
    })
    this.#byFile.set(file, diagnostics)
    this.#send(file, [...diagnostics.values()])
  }

  #send(file: string, diagnostics: Diagnostic[]): void {
    void this.#connection.sendDiagnostics({uri: pathToFileURL(file).href, diagnostics})
  }
}

const placeOf = ({line, column}: LintError): string => (line === undefined ? '' : `:${line}:${column ?? 1}`)
