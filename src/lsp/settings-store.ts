import path from 'node:path'
import type {Connection} from 'vscode-languageserver/node'
import {type Client, filePath, folderOf} from './client.ts'
import {defaultSettings, type EditorSettings, readSettings, settingsSection} from './settings.ts'

/** Keeps what the user sets in the editor, for each document. */
export class SettingsStore {
  readonly #connection: Connection
  readonly #client: () => Client
  readonly #byUri = new Map<string, Promise<EditorSettings>>()
  #sent: EditorSettings = defaultSettings

  constructor(connection: Connection, client: () => Client) {
    this.#connection = connection
    this.#client = client
  }

  /** Take settings that an editor sends unasked; one that is to be asked sends nothing. */
  set(given: unknown): void {
    if (given !== undefined && given !== null) this.#sent = this.#read(given)
  }

  /** Settings for a document; the path of its configuration made absolute. */
  of(uri: string): Promise<EditorSettings> {
    const known = this.#byUri.get(uri)
    if (known) return known
    const made = this.#ask(uri).then((settings) => this.#resolve(uri, settings))
    this.#byUri.set(uri, made)
    return made
  }

  /** Forget the settings of a document, or of all. */
  forget(uri?: string): void {
    if (uri === undefined) this.#byUri.clear()
    else this.#byUri.delete(uri)
  }

  async #ask(uri: string): Promise<EditorSettings> {
    if (!this.#client().configures) return this.#sent
    try {
      const given: unknown = await this.#connection.workspace.getConfiguration({
        scopeUri: uri,
        section: settingsSection
      })
      return given === null || given === undefined ? this.#sent : this.#read(given)
    } catch (error) {
      this.#connection.console.warn(`The editor does not tell its settings: ${String(error)}`)
      return this.#sent
    }
  }

  #resolve(uri: string, settings: EditorSettings): EditorSettings {
    if (settings.config === undefined) return settings
    const client = this.#client()
    const file = filePath(uri)
    const folder = (file === undefined ? undefined : folderOf(file, client)) ?? client.folders[0] ?? ''
    return {...settings, config: path.resolve(folder, settings.config)}
  }

  #read(given: unknown): EditorSettings {
    return readSettings(given, (message) => this.#connection.console.warn(message))
  }
}
