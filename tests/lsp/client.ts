import {type ChildProcess, spawn} from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'

const program = path.resolve('dist/cli.js')

/** What an editor is that a test plays. */
export interface EditorSetup {
  /** Absolute paths of the folders that are open; the first is also the working directory of the server. */
  readonly folders?: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly args?: readonly string[]
  readonly initializationOptions?: unknown
  /** Settings to answer with, where the editor says that it does. */
  readonly settings?: (uri: string) => unknown
  readonly env?: NodeJS.ProcessEnv
}

/** An editor at the other end of a real server. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly server: ChildProcess
  readonly initialized: InitializeResult
  /** Messages shown to the user, in order. */
  readonly shown: string[]
  /** Documents that the server opened. */
  readonly opened: string[]
  /** Globs of the files that the server wants to be told of. */
  readonly watched: string[]
  /** Edits that the server made. */
  readonly applied: WorkspaceEdit[]
  /** How often the server asked for diagnostics to be pulled again. */
  refreshes: number
  /** Everything published, in order. */
  readonly published: PublishDiagnosticsParams[]
  open(uri: string, text: string, languageId?: string): TextDocument
  /** Replace a stretch of the text, or all of it. */
  change(document: TextDocument, text: string, range?: Range): TextDocument
  /** Wait for the diagnostics of a version of a document, or of a file that is not open. */
  diagnostics(uri: string, version?: number): Promise<Diagnostic[]>
  pull(
    uri: string,
    previousResultId?: string
  ): Promise<{kind: string; resultId?: string; items?: Diagnostic[]}>
  actions(document: TextDocument, at: string | Range, only?: readonly string[]): Promise<CodeAction[]>
  hover(document: TextDocument, at: string): Promise<Hover | null>
  execute(action: CodeAction | undefined): Promise<unknown>
  /** Text that an action leaves. */
  apply(document: TextDocument, action: CodeAction | undefined): string
  leave(): Promise<number | null>
}

/** Address of a file. */
export const uriOf = (...parts: readonly string[]): string => pathToFileURL(path.join(...parts)).href

/** Start a server and say hello. It is ended with the test, or with `leave`. */
export async function startEditor(setup: EditorSetup = {}, ends = onTestFinished): Promise<Editor> {
  const {folders = [], capabilities = {}, args = [], initializationOptions, settings, env} = setup
  const server = spawn(process.execPath, [program, 'lsp', ...args], {
    cwd: folders[0] ?? os.tmpdir(),
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {...process.env, XDG_CONFIG_HOME: path.join(folders[0] ?? '/', 'no-settings'), ...env}
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  ends(() => {
    connection.dispose()
    server.kill('SIGKILL')
  })

  const published: PublishDiagnosticsParams[] = []
  const listeners = new Set<() => void>()
  const shown: string[] = []
  const opened: string[] = []
  const watched: string[] = []
  const applied: WorkspaceEdit[] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params)
    for (const listener of [...listeners]) listener()
  })
  connection.onNotification('window/showMessage', ({message}: {message: string}) => void shown.push(message))
  connection.onRequest('window/showDocument', ({uri}: {uri: string}) => {
    opened.push(uri)
    return {success: true}
  })
  connection.onRequest('client/registerCapability', ({registrations}) => {
    for (const {registerOptions} of registrations)
      for (const {globPattern} of registerOptions?.watchers ?? []) watched.push(globPattern)
    return null
  })
  connection.onRequest('workspace/configuration', ({items}: {items: {scopeUri: string}[]}) =>
    items.map(({scopeUri}) => settings?.(scopeUri) ?? null)
  )
  connection.onRequest('workspace/applyEdit', ({edit}: {edit: WorkspaceEdit}) => {
    applied.push(edit)
    return {applied: true}
  })
  connection.onRequest('workspace/diagnostic/refresh', () => {
    editor.refreshes++
    return null
  })
  connection.listen()

  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders: folders.map((folder) => ({uri: uriOf(folder), name: path.basename(folder)}))
  })
  await connection.sendNotification('initialized', {})

  const editor: Editor = {
    connection,
    server,
    initialized,
    shown,
    opened,
    watched,
    applied,
    published,
    refreshes: 0,
    open(uri, text, languageId = 'markdown') {
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: {uri, languageId, version: 1, text}
      })
      return TextDocument.create(uri, languageId, 1, text)
    },
    change(document, text, range) {
      const {uri, version} = document
      const change = range ? {range, text} : {text}
      void connection.sendNotification('textDocument/didChange', {
        textDocument: {uri, version: version + 1},
        contentChanges: [change]
      })
      return TextDocument.update(document, [change], version + 1)
    },
    diagnostics(uri, version) {
      const isWanted = (params: PublishDiagnosticsParams) =>
        params.uri === uri && (version === undefined || params.version === version)
      return new Promise((resolve) => {
        const look = () => {
          const found = published.findLast(isWanted)
          if (!found) return
          listeners.delete(look)
          resolve(found.diagnostics)
        }
        listeners.add(look)
        look()
      })
    },
    pull: (uri, previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}, previousResultId}),
    async actions(document, at, only) {
      const range = typeof at === 'string' ? rangeOf(document, at) : at
      const context = {diagnostics: [], ...(only ? {only} : {})}
      return connection.sendRequest('textDocument/codeAction', {
        textDocument: {uri: document.uri},
        range,
        context
      })
    },
    hover: (document, at) =>
      connection.sendRequest('textDocument/hover', {
        textDocument: {uri: document.uri},
        position: rangeOf(document, at).start
      }),
    execute: (action) => connection.sendRequest('workspace/executeCommand', action?.command),
    apply: (document, action) => TextDocument.applyEdits(document, editsOf(document.uri, action?.edit)),
    async leave() {
      const left = new Promise<number | null>((resolve) => server.once('exit', resolve))
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return left
    }
  }
  return editor
}

/** Where some text stands first. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text)
  if (offset < 0) throw new Error(`There is no \`${text}\``)
  return {start: document.positionAt(offset), end: document.positionAt(offset + text.length)}
}

/** Edits of a document in an edit of many. */
export function editsOf(uri: string, edit: WorkspaceEdit | undefined): TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : []
  )
  return [...versioned, ...(edit?.changes?.[uri] ?? [])]
}
