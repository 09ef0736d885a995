import {execFileSync} from 'node:child_process'
import {symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from './sandbox.ts'

const names = async (folder: string, ...argv: string[]): Promise<readonly string[]> => {
  const {stdout} = await run(folder, [...argv, '--format', 'json'])
  const {files}: {files: readonly {path: string}[]} = JSON.parse(stdout || '{"files": []}')
  return files.map((file) => file.path)
}
const git = (folder: string, ...args: string[]) => execFileSync('git', args, {cwd: folder, stdio: 'ignore'})

const tree = {
  '.gitignore': 'ignored.md\n/build/\n*.tmp.md\n',
  'b.md': '',
  'a.txt': '',
  'B.MD': '',
  'ignored.md': '',
  'x.tmp.md': '',
  'build/out.md': '',
  'docs/build/kept.md': '',
  'docs/.gitignore': '!ignored.md\nsecret/\n',
  'docs/ignored.md': '',
  'docs/secret/a.md': '',
  'node_modules/pkg/readme.md': '',
  'picture.png': ''
}
const kept = ['B.MD', 'a.txt', 'b.md', 'docs/build/kept.md', 'docs/ignored.md']

describe('files of a folder', () => {
  test.each([
    ['without git', () => makeFolder(tree)],
    [
      'in a work tree',
      () => {
        const folder = makeFolder(tree)
        git(folder, 'init', '-q')
        return folder
      }
    ]
  ])('%s, those that git does not ignore, in order', async (_name, make) => {
    expect(await names(make(), '.')).toEqual(kept)
  })

  test('the ignore files above a folder count in a work tree', async () => {
    const folder = makeFolder(tree)
    git(folder, 'init', '-q')
    expect(await names(folder, 'docs')).toEqual(['docs/build/kept.md', 'docs/ignored.md'])
  })

  test('tracked files are checked even where they are ignored, deleted ones are not', async () => {
    const folder = makeFolder({...tree, 'gone.md': ''})
    git(folder, 'init', '-q')
    git(folder, 'add', '-f', 'ignored.md', 'gone.md')
    execFileSync('rm', ['gone.md'], {cwd: folder})
    expect(await names(folder, '.')).toEqual([...kept, 'ignored.md'])
  })

  test('a repository inside is part of it', async () => {
    const folder = makeFolder({'a.md': '', 'inner/b.md': '', 'inner/.gitignore': 'c.md', 'inner/c.md': ''})
    git(folder, 'init', '-q')
    git(path.join(folder, 'inner'), 'init', '-q')
    expect(await names(folder, '.')).toEqual(['a.md', 'inner/b.md'])
  })

  test('an ignored folder is read where it is named', async () => {
    const folder = makeFolder(tree)
    git(folder, 'init', '-q')
    expect(await names(folder, 'build')).toEqual(['build/out.md'])
  })

  test('symbolic links are left out, and followed where they are named', async () => {
    const folder = makeFolder({'a.md': ''})
    symlinkSync('a.md', path.join(folder, 'link.md'))
    expect(await names(folder, '.')).toEqual(['a.md'])
    expect(await names(folder, 'link.md')).toEqual(['link.md'])
  })

  test('each file is checked once, in the order of the paths', async () => {
    const folder = makeFolder({'z.md': '', 'd/a.md': '', 'd/b.md': ''})
    expect(await names(folder, 'z.md', 'd/b.md', 'd', './z.md')).toEqual(['z.md', 'd/b.md', 'd/a.md'])
  })
})

describe('ignored files', () => {
  const files = {...tree, '.lintrc.json': '{"ignore": ["docs/", "!docs/build/"]}'}
  const make = () => {
    const folder = makeFolder(files)
    git(folder, 'init', '-q')
    return folder
  }

  test.each<[readonly string[], readonly string[]]>([
    [['.'], ['B.MD', 'a.txt', 'b.md']],
    [['docs/ignored.md'], ['docs/ignored.md']],
    [
      ['ignored.md', 'b.md'],
      ['ignored.md', 'b.md']
    ],
    [['--force-exclude', 'ignored.md', 'b.md', 'docs/ignored.md'], ['b.md']]
  ])('%j', async (argv, expected) => {
    expect(await names(make(), ...argv)).toEqual(expected)
  })

  test('with --force-exclude, nothing left is no error', async () => {
    expect(await run(make(), ['--force-exclude', 'ignored.md', 'docs/ignored.md'])).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
  })

  test('a folder of ignored files is one', async () => {
    expect(await run(make(), ['docs'])).toMatchObject({
      code: 2,
      stderr:
        'stet: All files in `docs` are ignored, expected one that ends in `.md`, `.markdown`, `.txt` or `.text`\n'
    })
  })
})
