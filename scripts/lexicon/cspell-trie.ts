interface TrieNode {
  isWord: boolean
  readonly children: Map<string, TrieNode>
}

/**
 * List the words of a cspell trie, format TrieXv3: letters descend, `$` ends a word and ascends once, `<` ascends once,
 * a digit after either ascends once less than it says, `#…;` shares the node of that number, `\` quotes a letter.
 */
export function readCspellTrie(text: string): readonly string[] {
  const base = Number(/^base=(\d+)$/m.exec(text)?.[1] ?? 10)
  const data = text.slice(text.indexOf('__DATA__\n') + '__DATA__\n'.length)
  const root: TrieNode = {isWord: false, children: new Map()}
  const nodes: TrieNode[] = [root]
  const stack: {readonly node: TrieNode; readonly letter: string}[] = [{node: root, letter: ''}]
  let ascends = false
  for (let index = 0; index < data.length; index++) {
    let letter = data[index] ?? ''
    if (letter === '\n' || letter === '\r') continue
    if (ascends && /[2-9]/.test(letter)) {
      stack.length -= Number(letter) - 1
      continue
    }
    ascends = letter === '$' || letter === '<'
    if (letter === '<') stack.pop()
    else if (letter === '$') {
      const top = stack.pop()
      if (!top) throw new Error('The trie ends a word above its root')
      top.node.isWord = true
      if (top.node.children.size === 0) nodes.pop()
    } else if (letter === '#') {
      const end = data.indexOf(';', index)
      const shared = nodes[Number.parseInt(data.slice(index + 1, end), base)]
      const top = stack.at(-1)
      const parent = stack.at(-2)
      if (!shared || !top || !parent) throw new Error('The trie refers to a node that there is not')
      nodes.pop()
      parent.node.children.set(top.letter, shared)
      index = end
    } else {
      if (letter === '\\') letter = data[++index] ?? ''
      const node: TrieNode = {isWord: false, children: new Map()}
      stack.at(-1)?.node.children.set(letter, node)
      stack.push({node, letter})
      nodes.push(node)
    }
  }
  return wordsOf(root)
}

function wordsOf(root: TrieNode): readonly string[] {
  const words: string[] = []
  const visit = (node: TrieNode, prefix: string): void => {
    if (node.isWord) words.push(prefix)
    for (const [letter, child] of node.children) visit(child, prefix + letter)
  }
  visit(root, '')
  return words
}
