import path from 'node:path'
import {type ExtensionContext, type LogOutputChannel, workspace} from 'vscode'
import {type LanguageClientOptions, type ServerOptions, TransportKind} from 'vscode-languageclient/node'
import {isRulePage, showRulePage} from './rule-pages.ts'

/** The server that comes with the extension, or the one that the user names; on the Node of VS Code. */
export function serverOptions(context: ExtensionContext): ServerOptions {
  const settings = workspace.getConfiguration('stet')
  const own = context.asAbsolutePath(path.join('server', 'dist', 'cli.js'))
  const module = settings.get<string>('serverPath') || own
  const args = ['lsp', ...(settings.get<boolean>('allowPlugins') ? ['--allow-plugins'] : [])]
  return {module, args, transport: TransportKind.stdio}
}

/** What is sent to the server, and what is done here in place of what the client does by itself. */
export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: ['file', 'untitled'].flatMap((scheme) =>
      languagesOf(context).map((language) => ({scheme, language}))
    ),
    outputChannel: output,
    middleware: {
      window: {
        showDocument: (params, token, next) =>
          isRulePage(params.uri) ? showRulePage(params.uri) : next(params, token)
      }
    }
  }
}

/** The languages that the extension wakes for are those of drafts; the server passes over what it cannot read. */
function languagesOf({extension}: ExtensionContext): readonly string[] {
  const events: readonly string[] = extension.packageJSON.activationEvents
  return events.flatMap((event) => (event.startsWith('onLanguage:') ? event.slice('onLanguage:'.length) : []))
}
