import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Engine} from '../cli/engine.ts'
import type {Checked, Checks} from './checks.ts'
import type {Client} from './client.ts'
import {codeActions} from './code-actions.ts'
import {readCommand} from './commands.ts'
import type {Configurations, ServerOptions} from './configurations.ts'
import {diagnosticsOf} from './diagnostics.ts'
import {hoverAt} from './hover.ts'
import {configFileFor} from './word-file.ts'

/** What answers are made from. */
export interface Desk {
  readonly engine: Engine
  readonly documents: TextDocuments<TextDocument>
  readonly checks: Checks
  readonly configurations: Configurations
  readonly options: ServerOptions
  readonly client: () => Client
}

/** Answer what an editor asks. Whatever goes wrong is logged, and the answer is that there is nothing. */
export function answer(connection: Connection, desk: Desk): void {
  const {engine, documents, checks, options, client} = desk

  connection.languages.diagnostics.on(({textDocument, previousResultId}, token) =>
    guard<DocumentDiagnosticReport>(token, {kind: 'full', items: []}, async () => {
      const document = documents.get(textDocument.uri)
      if (!document) return undefined
      const checked = await latest(document, token)
      const resultId = checks.stateOf(document)
      if (resultId === previousResultId) return {kind: 'unchanged', resultId}
      return {kind: 'full', resultId, items: checked ? diagnosticsOf(checked) : []}
    })
  )
  connection.onHover(({textDocument, position}, token) =>
    guard(token, null, async () => {
      const checked = await latest(documents.get(textDocument.uri), token)
      return checked && hoverAt(checked, position, engine.rules)
    })
  )
  connection.onCodeAction((params, token) =>
    guard(token, [], async () => {
      const checked = await latest(documents.get(params.textDocument.uri), token)
      if (!checked) return undefined
      return codeActions(checked, params, {
        client: client(),
        takesWords: (each) => options.config !== false && configFileFor(each, client()) !== undefined,
        hasRule: (id) => engine.rules.some((rule) => rule.id === id)
      })
    })
  )
  connection.onExecuteCommand(({command, arguments: given}, token) =>
    guard(token, null, async () => {
      const order = readCommand(command, given)
      if (!order) throw new Error(`Unexpected command ${command} with ${JSON.stringify(given)}`)
      await (await import('./carry-out.ts')).carryOut(order, connection, desk)
      return null
    })
  )

  /** What is found in a document as it is when this is known. */
  async function latest(
    document: TextDocument | undefined,
    token: CancellationToken
  ): Promise<Checked | undefined> {
    while (document && !token.isCancellationRequested) {
      const checked = await checks.of(document)
      if (!checked || checked.text === document.getText()) return checked
    }
    return undefined
  }

  async function guard<Answer>(
    token: CancellationToken,
    nothing: Answer,
    make: () => Promise<Answer | undefined>
  ): Promise<Answer | ResponseError<never>> {
    // A request that is taken back at once, as on each keystroke, is not worked on.
    await new Promise((resolve) => setImmediate(resolve))
    try {
      const made = token.isCancellationRequested ? undefined : await make()
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      return made ?? nothing
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return nothing
    }
  }
}
