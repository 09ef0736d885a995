import type {TextEdit, WorkspaceEdit} from 'vscode-languageserver/node'
import {LineIndex} from '../pipeline/place.ts'
import type {FixEdit} from '../rule/message.ts'
import type {Checked} from './checks.ts'
import type {Client} from './client.ts'
import {rangeOf} from './diagnostics.ts'

/** Splices of a text as an editor takes them. */
export function textEdits(text: string, edits: readonly FixEdit[]): TextEdit[] {
  const lines = new LineIndex(text)
  return edits.map(({range: [start, end], text: newText}) => ({
    range: rangeOf(lines.place(start, end)),
    newText
  }))
}

/** Splices of a checked document, for that version of it alone where the editor can tell versions apart. */
export function workspaceEdit(
  {uri, version, text}: Checked,
  edits: readonly FixEdit[],
  {versionsEdits}: Client
): WorkspaceEdit {
  const list = textEdits(text, edits)
  return versionsEdits
    ? {documentChanges: [{textDocument: {uri, version}, edits: list}]}
    : {changes: {[uri]: list}}
}
