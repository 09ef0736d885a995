import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind
} from 'vscode-languageserver/node'
import {applyFixes} from '../fix/apply.ts'
import type {Message} from '../rule/message.ts'
import type {Checked} from './checks.ts'
import type {Client} from './client.ts'
import {addWordCommand, explainCommand} from './commands.ts'
import {diagnosticOf, rangeOf} from './diagnostics.ts'
import {workspaceEdit} from './edits.ts'
import {listsFor, wordOf} from './known-words.ts'
import {letStandEdit} from './let-stand.ts'
import {replacements} from './replacements.ts'
import {touches} from './touches.ts'

/** Kind of the action that applies every certain fix. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.stet`

/** What actions depend on beside what was found. */
export interface ActionHost {
  readonly client: Client
  /** Whether there is a configuration to add words to, or a place for one. */
  readonly takesWords: (checked: Checked) => boolean
  /** Whether a rule is one of ours, which has a page. */
  readonly hasRule: (id: string) => boolean
}

/** What can be done about the findings at a place. */
export async function codeActions(
  checked: Checked,
  {range, context}: CodeActionParams,
  host: ActionHost
): Promise<CodeAction[]> {
  const {only, triggerKind} = context
  const wants = (kind: string) => only === undefined || only.some((each) => isOfKind(kind, each))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const here = checked.messages.filter(({place}) => touches(rangeOf(place), range))
    actions.push(...here.flatMap((message) => mend(checked, message, host)))
    keepFirstPreferred(actions)
    const several = here.length > 1
    for (const message of here) actions.push(...(await letBe(checked, message, several, host)))
  }
  // It costs more than one check, so it is not made to see whether there is a lamp to light.
  const unasked = only === undefined && triggerKind === CodeActionTriggerKind.Automatic
  if (wants(fixAllKind) && !unasked) actions.push(...(await fixAllActions(checked, host)))
  return actions
}

/** Whether a kind is another or one under it. */
const isOfKind = (kind: string, wanted: string): boolean =>
  wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)

function keepFirstPreferred(actions: CodeAction[]): void {
  const first = actions.findIndex(({isPreferred}) => isPreferred)
  for (const [index, action] of actions.entries()) if (index !== first) delete action.isPreferred
}

/** Actions that change what is wrong. */
function mend(checked: Checked, message: Message, {client}: ActionHost): readonly CodeAction[] {
  const quickFix = quickFixFor(checked, message)
  const actions = replacements(message).map(({title, edit, safe}) =>
    quickFix({title, edit: workspaceEdit(checked, [edit], client), ...(safe ? {isPreferred: true} : {})})
  )
  const alike = checked.messages.flatMap(({ruleId, fix}) => (ruleId === message.ruleId && fix) || [])
  if (!message.fix || alike.length < 2) return actions
  const title = `Fix all ${message.ruleId} in this draft`
  const {applied} = applyFixes(checked.text, alike)
  return [...actions, quickFix({title, edit: workspaceEdit(checked, applied, client)})]
}

/**
 * Actions that let it be, or tell about it.
 * @param several - Whether there are other findings at that place, so that the title has to say which is meant.
 */
async function letBe(
  checked: Checked,
  message: Message,
  several: boolean,
  {client, takesWords, hasRule}: ActionHost
): Promise<readonly CodeAction[]> {
  const quickFix = quickFixFor(checked, message)
  const lists = takesWords(checked) ? listsFor(message) : []
  const actions = lists.map((list) => {
    const word = wordOf(message)
    const title = `Add “${word}” to ${list}`
    return quickFix({title, command: addWordCommand(title, checked.uri, list, word)})
  })
  const stand = await letStandEdit(checked, message)
  if (stand) {
    const title = several ? `Let it stand here (${message.ruleId})` : 'Let it stand here'
    actions.push(quickFix({title, edit: workspaceEdit(checked, [stand], client)}))
  }
  if (hasRule(message.ruleId)) {
    const title = `Explain ${message.ruleId}`
    actions.push(quickFix({title, command: explainCommand(title, message.ruleId)}))
  }
  return actions
}

const quickFixFor =
  ({settings}: Checked, message: Message) =>
  (action: Omit<CodeAction, 'kind' | 'diagnostics'>): CodeAction => ({
    ...action,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(message, settings.queries)]
  })

async function fixAllActions(checked: Checked, {client}: ActionHost): Promise<readonly CodeAction[]> {
  const {fixAllEdits} = await import('./fix-all.ts')
  const edits = await fixAllEdits(checked)
  if (edits.length === 0) return []
  return [{title: 'Fix all that is certain', kind: fixAllKind, edit: workspaceEdit(checked, edits, client)}]
}
