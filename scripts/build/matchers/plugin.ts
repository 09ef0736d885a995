import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Rolldown} from 'tsdown'
import {matcherData} from '../../../src/node/matcher.ts'
import {findTested, type Tested} from './find-tested.ts'
import {createTables, type Tables} from './tables.ts'

const folders = ['rules', 'src']

/** All modules of the project, in an order that is the same everywhere. */
export function listModules(): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name))
    )
    .filter((file) => file.endsWith('.ts'))
    .sort()
}

/**
 * Put matchers in the place of regular expressions that are only tested.
 * @param target - Folder for the file with their tables.
 */
export function matchers(target: string): Rolldown.Plugin {
  const tables = createTables()
  const found = new Map<string, readonly Placed[]>()
  return {
    name: 'matchers',
    buildStart() {
      for (const file of listModules()) {
        found.set(path.resolve(file), place(findTested(readFileSync(file, 'utf8')), tables))
      }
      mkdirSync(target, {recursive: true})
      writeFileSync(path.join(target, matcherData), tables.bytes())
    },
    transform(code, id) {
      const placed = found.get(id)
      return placed?.length ? rewrite(code, placed) : undefined
    }
  }
}

/** An expression and the place of its table. */
interface Placed extends Tested {
  readonly at: number
}

function place(tested: readonly Tested[], tables: Tables): readonly Placed[] {
  return tested.flatMap((each) => {
    const at = tables.at(each.source, each.flags)
    return at === undefined ? [] : [{...each, at}]
  })
}

/** A module with its matchers made before all else. Lines stay what they are. */
function rewrite(code: string, placed: readonly Placed[]): string {
  const made = new Map<number, string>()
  let text = ''
  let from = 0
  for (const {start, end, at, source, flags} of placed) {
    made.set(
      at,
      `const $matcher${at} = new $Matcher(${at}, ${JSON.stringify(source)}, ${JSON.stringify(flags)});`
    )
    text += `${code.slice(from, start)}$matcher${at}`
    from = end
  }
  const module = JSON.stringify(path.resolve('src/node/matcher.ts'))
  return `import {Matcher as $Matcher} from ${module};${[...made.values()].join('')}${text}${code.slice(from)}`
}
