import {commands, type ExtensionContext, window, workspace} from 'vscode'
import {LanguageClient} from 'vscode-languageclient/node'
import {createHandlers} from './commands.ts'
import {clientOptions, serverOptions} from './server.ts'
import {createStatus} from './status.ts'

let client: LanguageClient | undefined

/** Called by VS Code once a draft is open. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('stet', {log: true})
  const status = createStatus()
  const handlers = createHandlers(context, output, restart)
  context.subscriptions.push(
    output,
    status,
    ...Object.entries(handlers).map(([name, handler]) => commands.registerCommand(name, handler)),
    workspace.onDidChangeConfiguration((event) => {
      // These two go into the command that starts the server; all others it asks for itself.
      if (['stet.serverPath', 'stet.allowPlugins'].some((key) => event.affectsConfiguration(key)))
        void restart()
    })
  )
  await restart()

  async function restart(): Promise<void> {
    await client?.dispose()
    client = new LanguageClient('stet', 'stet', serverOptions(context), clientOptions(context, output))
    status.follow(client)
    await client.start()
  }
}

/** Called by VS Code before it ends. */
export async function deactivate(): Promise<void> {
  await client?.dispose()
}
