import {
  type CodeAction,
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  Range,
  window,
  workspace
} from 'vscode'
import {openRulePage} from './rule-pages.ts'

/** What each command of the manifest does, by its name. */
export const createHandlers = (
  context: ExtensionContext,
  output: LogOutputChannel,
  restart: () => Promise<void>
) =>
  ({
    'stet.fixAll': fixAll,
    'stet.openRulePage': () => openRulePage(context),
    'stet.restart': restart,
    'stet.showOutput': () => output.show()
  }) satisfies Readonly<Record<string, () => unknown>>

/** Apply every certain fix to the draft in front. */
async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document
  if (!document) return
  const whole = new Range(0, 0, document.lineCount, 0)
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    'source.fixAll.stet'
  )
  const edit = actions.find(({kind}) => kind?.value === 'source.fixAll.stet')?.edit
  if (edit) await workspace.applyEdit(edit)
  else window.setStatusBarMessage('stet: There is nothing that is certain to fix', 3000)
}
