import {pathToFileURL} from 'node:url'
import {type Connection, MessageType} from 'vscode-languageserver/node'
import {addWord} from '../config/add-word.ts'
import {LintError} from '../error.ts'
import {rulePage} from '../node/rule-page.ts'
import type {Rule} from '../rule/define-rule.ts'
import type {Desk} from './answers.ts'
import type {Order} from './commands.ts'
import {textEdits} from './edits.ts'
import {difference} from './fix-all.ts'
import {tell} from './tell.ts'
import {configFileFor, writeWord} from './word-file.ts'

/** Do what a command of an action asks for; where that cannot be done, say why. */
export async function carryOut(order: Order, connection: Connection, desk: Desk): Promise<void> {
  try {
    if (order.kind === 'explain') await explain(order.rule, connection, desk)
    else await learn(order, connection, desk)
  } catch (error) {
    if (!(error instanceof LintError)) throw error
    const place = error.file === undefined ? '' : `${error.file}: `
    tell(connection, MessageType.Error, `${place}${error.message}`)
  }
}

/** Show the page of a rule where the editor can open it, else a short account of it. */
async function explain(id: string, connection: Connection, {engine, client}: Desk): Promise<void> {
  const rule = engine.rules.find((each) => each.id === id)
  if (!rule) throw new LintError('bad-argument', `There is no rule \`${id}\``)
  const page = rulePage(id)
  const shown =
    page !== undefined &&
    client().showsDocuments &&
    (await connection.window.showDocument({uri: pathToFileURL(page).href, takeFocus: true})).success
  if (!shown) tell(connection, MessageType.Info, shortAccount(rule))
}

/** What a rule wants, in a few lines. */
function shortAccount({id, meta: {description, rationale, examples}}: Rule): string {
  const [example] = examples
  const shown = example ? `\n${example.bad}${example.good === undefined ? '' : `\n→ ${example.good}`}` : ''
  return `${id}\n${description} ${rationale}${shown}\n\`stet explain ${id}\` tells more.`
}

/** Add a word to the configuration: to what the editor has of it where it is open, else on the disk. */
async function learn(
  {uri, list, word}: Extract<Order, {kind: 'add-word'}>,
  connection: Connection,
  {documents, checks, configurations, client}: Desk
): Promise<void> {
  const document = documents.get(uri)
  const checked = document && (await checks.of(document))
  const file = checked && configFileFor(checked, client())
  if (file === undefined)
    throw new LintError('bad-argument', `There is no configuration to add \`${word}\` to`)
  const address = pathToFileURL(file).href
  const open = documents.get(address)
  if (open) {
    const before = open.getText()
    const edits = textEdits(before, difference(before, addWord(before, list, word, file)))
    await connection.workspace.applyEdit({changes: {[address]: edits}})
    return
  }
  writeWord(file, list, word)
  configurations.reload()
}
