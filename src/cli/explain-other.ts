import {unusedDirectiveId} from '../pipeline/unused-directives.ts'

const unusedDirective = `${unusedDirectiveId}  (warning; suggests, the author chooses)

Take out comments that let nothing stand any more.
A comment that was once needed hides the next slip in the same place.

Marks, with --report-unused-disable-directives:
  <!-- stet spelling/misspelled-word -->, before a block in which that rule finds nothing
  <!-- stet words: teh -->, in a draft without that word
  <!-- stet on -->, after no <!-- stet off -->

To take them out: stet --report-unused-disable-directives --fix --fix-type suggestion PATH
`

/**
 * Tell about an id of a report that is no rule's.
 * @returns Nothing if no report has it.
 */
export function explainOther(id: string): string | undefined {
  if (id === unusedDirectiveId) return unusedDirective
  const [source = '', topic = ''] = id.split('/', 2)
  if (!/^retext-[a-z-]+$/.test(source) || topic === '') return undefined
  return `${id}

It is a finding of the retext plugin \`${source}\`, which your configuration names: the plugin's own pages tell what
\`${topic}\` means. To silence it in a draft, for the next block: <!-- stet ${id} -- reason -->
`
}
