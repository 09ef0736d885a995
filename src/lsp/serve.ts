import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Engine} from '../cli/engine.ts'
import type {Io} from '../cli/io.ts'
import {suppressionsFileName} from '../cli/suppressions-file.ts'
import {configFileName} from '../config/resolve.ts'
import {readData} from '../node/data.ts'
import {readVersion} from '../node/version.ts'
import {loadResources} from '../pipeline/resources.ts'
import {answer} from './answers.ts'
import {Checks} from './checks.ts'
import {type Client, folderPaths, noClient, readClient} from './client.ts'
import {fixAllKind} from './code-actions.ts'
import {commandNames} from './commands.ts'
import {ConfigProblems} from './config-problems.ts'
import {Configurations, type ServerOptions} from './configurations.ts'
import {Publisher} from './publisher.ts'
import {settingsSection} from './settings.ts'
import {SettingsStore} from './settings-store.ts'
import {subjectOf} from './subject.ts'

/** Files whose changes change what is found in drafts. */
const watched = [configFileName, '.gitignore', suppressionsFileName]

/**
 * Serve the editor at the other end of a connection, which is not listened to yet.
 * @param onChecked - Told after each check of a draft.
 */
export function serve(
  connection: Connection,
  engine: Engine,
  options: ServerOptions,
  {env, cwd}: Pick<Io, 'env' | 'cwd'>,
  onChecked: () => void
): void {
  let client: Client = noClient
  const documents = new TextDocuments(TextDocument)
  const problems = new ConfigProblems(connection)
  const store = new SettingsStore(connection, () => client)
  const configurations = new Configurations(engine, options, env, {
    onProblem: (error) => problems.add(error),
    onReload() {
      problems.clear()
      showAgain()
    }
  })
  const checks = new Checks({
    configurations,
    subjectOf: ({uri, languageId}) => subjectOf(uri, languageId, client.folders, cwd),
    settingsOf: (uri) => store.of(uri),
    onChecked,
    onFailure: (uri, error) => connection.console.error(`Internal error at ${uri}: ${describeError(error)}`)
  })
  const publisher = new Publisher(connection, checks)

  connection.onInitialize((params) => {
    client = readClient(params)
    store.set(params.initializationOptions)
    // The editor needs a moment before it sends a draft.
    setImmediate(() => void loadResources(readData).catch(() => {}))
    return capabilitiesFor(client)
  })
  connection.onInitialized(() => {
    if (client.watches) {
      const watchers = watched.map((name) => ({globPattern: `**/${name}`}))
      void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(() => {})
    }
    if (client.tellsSettings) {
      const section = {section: settingsSection}
      void connection.client.register(DidChangeConfigurationNotification.type, section).catch(() => {})
    }
    if (!client.changesFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = new Set(folderPaths(removed))
      client.folders = [...client.folders.filter((folder) => !gone.has(folder)), ...folderPaths(added)]
      reload()
    })
  })

  connection.onDidChangeConfiguration(({settings}) => {
    store.set(settings)
    reload()
  })
  connection.onDidChangeWatchedFiles(reload)
  documents.onDidChangeContent(({document}) => {
    if (!client.pulls) publisher.schedule(document)
  })
  // What is saved may be a list of words that some configuration names.
  documents.onDidSave(() => void configurations.revision)
  documents.onDidClose(({document: {uri}}) => {
    checks.forget(uri)
    store.forget(uri)
    if (!client.pulls) publisher.clear(uri)
  })
  documents.listen(connection)
  answer(connection, {engine, documents, checks, configurations, options, client: () => client})

  function reload(): void {
    store.forget()
    configurations.reload()
  }

  function showAgain(): void {
    if (!client.pulls) for (const document of documents.all()) publisher.schedule(document)
    else if (client.refreshes) void connection.languages.diagnostics.refresh().catch(() => {})
  }
}

function capabilitiesFor({pulls}: Client): InitializeResult {
  return {
    serverInfo: {name: 'stet', version: readVersion()},
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
      ...(pulls
        ? {
            diagnosticProvider: {
              identifier: 'stet',
              interFileDependencies: false,
              workspaceDiagnostics: false
            }
          }
        : {}),
      codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, fixAllKind]},
      hoverProvider: true,
      executeCommandProvider: {commands: commandNames},
      workspace: {workspaceFolders: {supported: true, changeNotifications: true}}
    }
  }
}

/** What is written to the log of a bug. */
export const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
