import type {Nodes, Parents, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'

const object = '\uFFFC'

/** White space in short, as it is when what is not read closes up. */
export const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')

/** The text of all paragraphs, headings and table cells as mdast has it. Offsets do not come into it. */
export function mdastBlocks(source: string): readonly string[] {
  const tree = fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    mdastExtensions: [
      // Its transform makes nodes without a position.
      ...gfmFromMarkdown().map((extension) => ({...extension, transforms: []})),
      frontmatterFromMarkdown(['yaml', 'toml'])
    ]
  })
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const blocks: string[] = []
  visit(tree)
  return blocks

  function visit(node: Nodes, parent?: Parents): void {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const text = tidy(node.children.map(read).join(''))
      const isBare = text.replace(/[\uFFFC\s]/g, '') === ''
      const mayBeBare =
        node.type === 'tableCell' || (parent?.type === 'listItem' && parent.children[0] === node)
      // A cell of a no-break space alone is as empty as one of nothing.
      if (text.trim() !== '' && (!isBare || (mayBeBare && node.type !== 'heading'))) blocks.push(text)
    } else if ('children' in node) for (const child of node.children) visit(child, node)
  }

  function read(node: RootContent): string {
    if (node.type === 'text') return node.value
    if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') return object
    if (node.type === 'break') return '\n'
    if (node.type === 'link' && source[(node.position?.start.offset ?? 0) + shift] !== '[') return object
    return 'children' in node ? node.children.map(read).join('') : ''
  }
}
