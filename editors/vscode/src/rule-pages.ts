import {readdir} from 'node:fs/promises'
import path from 'node:path'
import {commands, type ExtensionContext, languages, Uri, window} from 'vscode'

/** Whether an address is that of a page of a rule. */
export const isRulePage = (address: string): boolean => /\/rules\/[a-z-]+\/[a-z-]+\.md$/.test(address)

/** Show the page of a rule as it is meant to look. */
export async function showRulePage(address: string): Promise<{success: boolean}> {
  await commands.executeCommand('markdown.showPreview', Uri.parse(address))
  return {success: true}
}

/** Show the page of the rule whose finding the cursor stands at; where there is none, let the user choose. */
export async function openRulePage(context: ExtensionContext): Promise<void> {
  const rules = await listRules(context)
  const rule = ruleAtCursor(rules) ?? (await window.showQuickPick(rules, {placeHolder: 'Rule'}))
  if (rule !== undefined) await showRulePage(Uri.file(path.join(folderOf(context), `${rule}.md`)).toString())
}

const folderOf = (context: ExtensionContext): string => context.asAbsolutePath(path.join('server', 'rules'))

async function listRules(context: ExtensionContext): Promise<readonly string[]> {
  const names = await readdir(folderOf(context), {recursive: true})
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /^[a-z-]+\/[a-z-]+\.md$/.test(name))
    .map((name) => name.slice(0, -'.md'.length))
    .sort()
}

function ruleAtCursor(rules: readonly string[]): string | undefined {
  const editor = window.activeTextEditor
  if (!editor) return undefined
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({source, range}) => source === 'stet' && range.contains(editor.selection.active))
  const codes = here.map(({code}) => (typeof code === 'object' ? code.value : code))
  return rules.find((rule) => codes.includes(rule))
}
