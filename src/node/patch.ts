import type {LineRun} from '../fix/line-scope.ts'

/**
 * Read which lines a patch of git makes new.
 * @param patch - Made with `--unified=0`, `--src-prefix=a/` and `--dst-prefix=b/`.
 * @returns For each file that the patch leaves and that has changes in its lines, by its path from the top.
 */
export function readPatch(patch: Buffer): ReadonlyMap<string, readonly LineRun[]> {
  const runsByPath = new Map<string, LineRun[]>()
  // Contents may be in any encoding: as Latin-1 every byte is a character.
  const lines = patch.toString('latin1').split('\n')
  let runs: LineRun[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.startsWith('+++ ')) {
      const name = unquote(line.slice(4).replace(/\t$/, ''))
      runs = []
      if (name.startsWith('b/')) runsByPath.set(name.slice(2), runs)
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const [, removed = '1', first, added = '1'] = hunk
    runs.push({first: Number(first), count: Number(added)})
    index = skipContents(lines, index, Number(removed) + Number(added))
  }
  return runsByPath
}

/** Lines of a hunk are counted, for one of them may look like a heading. */
function skipContents(lines: readonly string[], heading: number, count: number): number {
  let index = heading
  for (let left = count; left > 0; ) if (!lines[++index]?.startsWith('\\')) left--
  return index
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
}

/** A name as git writes it: in quotation marks, as in C, where it has odd characters. */
function unquote(name: string): string {
  const inner = /^"(.*)"$/.exec(name)?.[1]
  const bytes = inner?.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal?: string, letter = '') =>
    octal === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8))
  )
  return Buffer.from(bytes ?? name, 'latin1').toString('utf8')
}
