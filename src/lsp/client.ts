import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {InitializeParams, WorkspaceFolder} from 'vscode-languageserver/node'

/** What the editor at the other end can do, and where it works. */
export interface Client {
  /** Asks for diagnostics itself, and need not be sent them. */
  readonly pulls: boolean
  /** Can be told that diagnostics have changed without the drafts. */
  readonly refreshes: boolean
  /** Tells of changed files when asked to. */
  readonly watches: boolean
  /** Answers for its settings. */
  readonly configures: boolean
  /** Tells of changed settings when asked to. */
  readonly tellsSettings: boolean
  /** Opens documents for its user. */
  readonly showsDocuments: boolean
  /** Takes edits that say for which version of a document they are. */
  readonly versionsEdits: boolean
  /** Tells when folders come and go. */
  readonly changesFolders: boolean
  /** Absolute paths of the folders it has open; changes as they do. */
  folders: readonly string[]
}

/** Before it has said anything. */
export const noClient: Client = {
  pulls: false,
  refreshes: false,
  watches: false,
  configures: false,
  tellsSettings: false,
  showsDocuments: false,
  versionsEdits: false,
  changesFolders: false,
  folders: []
}

/** Read what an editor says of itself; what it leaves out it cannot do. */
export function readClient({capabilities, workspaceFolders, rootUri}: InitializeParams): Client {
  const {workspace, textDocument, window} = capabilities
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configures: workspace?.configuration === true,
    tellsSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    changesFolders: workspace?.workspaceFolders === true,
    folders: workspaceFolders ? folderPaths(workspaceFolders) : pathsOf(rootUri ?? undefined)
  }
}

/** The folder that holds a file, the innermost of several. */
export function folderOf(file: string, {folders}: Client): string | undefined {
  const around = folders.filter((folder) => {
    const relative = path.relative(folder, file)
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative)
  })
  return around.sort((a, b) => b.length - a.length)[0]
}

/** Absolute paths of those folders that are on this machine. */
export const folderPaths = (folders: readonly WorkspaceFolder[]): readonly string[] =>
  folders.flatMap(({uri}) => pathsOf(uri))

/** Path of a file on this machine by its address; `undefined` for any other address. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}

function pathsOf(uri: string | undefined): readonly string[] {
  const folder = uri === undefined ? undefined : filePath(uri)
  return folder === undefined ? [] : [folder]
}
