import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {check, fix} from './pipeline/check.ts'

const read = (name: string): string => readFileSync(`fixtures/${name}.md`, 'utf8')

describe('a badly edited article', () => {
  it.each(['draft.md', 'draft.txt'])('comes out as a proofreader leaves it, read as %s', async (path) => {
    expect(await fix(read('belarus-treaty'), {}, path)).toBe(read('belarus-treaty.fixed'))
  })

  it('has fifteen queries for its author', async () => {
    const messages = await check(read('belarus-treaty.fixed'))
    expect(messages.map(({severity}) => severity)).toEqual(new Array(15).fill('info'))
  })

  it('is let stand once they are answered', async () => {
    expect(await check(read('belarus-treaty.fixed-all'))).toEqual([])
  })
})
