import {mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {isStale} from '../../scripts/build/stale.ts'
import {makeFolder} from '../cli/sandbox.ts'

test('what is made is stale when a part is missing, or a source is newer, new or gone', () => {
  const folder = makeFolder({'src/a/b.ts': '', 'src/a/c.ts': '', 'dist/one.js': '', 'dist/two.js': ''})
  const at = (name: string) => path.join(folder, name)
  const age = (name: string, seconds: number) => utimesSync(at(name), seconds, seconds)
  const settle = () => {
    for (const name of ['src', 'src/a', 'src/a/b.ts', 'src/a/c.ts']) age(name, 1000)
    for (const name of ['dist/one.js', 'dist/two.js']) age(name, 2000)
  }
  const stale = () => isStale([at('src')], [at('dist/one.js'), at('dist/two.js')])
  settle()
  expect(stale()).toBe(false)
  age('src/a/b.ts', 3000)
  expect(stale()).toBe(true)
  settle()
  age('dist/two.js', 500)
  expect(stale()).toBe(true)
  settle()
  rmSync(at('src/a/c.ts'))
  expect(stale()).toBe(true)
  writeFileSync(at('src/a/c.ts'), '')
  settle()
  mkdirSync(at('src/d'))
  expect(stale()).toBe(true)
  settle()
  rmSync(at('src/d'), {recursive: true})
  settle()
  rmSync(at('dist/one.js'))
  expect(stale()).toBe(true)
})
