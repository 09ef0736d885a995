import {type Disposable, languages, StatusBarAlignment, ThemeColor, window} from 'vscode'
import {type LanguageClient, State} from 'vscode-languageclient/node'

/** Shows in the status bar whether the server runs, and how much it finds in the draft in front. */
export function createStatus(): Disposable & {follow(client: LanguageClient): void} {
  const item = window.createStatusBarItem('stet', StatusBarAlignment.Right)
  item.name = 'stet'
  item.command = 'stet.showOutput'
  let state = State.Stopped
  const listeners = [languages.onDidChangeDiagnostics(show), window.onDidChangeActiveTextEditor(show)]
  show()
  item.show()
  return {
    follow(client) {
      client.onDidChangeState(({newState}) => {
        state = newState
        show()
      })
    },
    dispose() {
      for (const each of [item, ...listeners]) each.dispose()
    }
  }

  function show(): void {
    const uri = window.activeTextEditor?.document.uri
    const count = uri ? languages.getDiagnostics(uri).filter(({source}) => source === 'stet').length : 0
    const running = state === State.Running
    item.text = running ? `$(book) ${count}` : `$(book) ${state === State.Starting ? '…' : '$(error)'}`
    item.tooltip = running
      ? `stet: ${count === 1 ? '1 finding' : `${count} findings`} in this draft`
      : `stet ${state === State.Starting ? 'is starting' : 'is not running: see the output'}`
    item.backgroundColor =
      state === State.Stopped ? new ThemeColor('statusBarItem.errorBackground') : undefined
  }
}
