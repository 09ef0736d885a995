import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {configFileName} from '../../src/config/resolve.ts'
import {commandNames} from '../../src/lsp/commands.ts'
import {defaultSettings, readSettings} from '../../src/lsp/settings.ts'
import {subjectOf} from '../../src/lsp/subject.ts'
import {formats} from '../../src/markup/index.ts'

const folder = 'editors/vscode'

interface Setting {
  readonly type: string
  readonly default: unknown
  readonly scope: string
  readonly enum?: readonly string[]
  readonly description?: string
  readonly markdownDescription?: string
}

interface Manifest {
  readonly version: string
  readonly main: string
  readonly engines: {readonly vscode: string}
  readonly devDependencies: Readonly<Record<string, string>>
  readonly activationEvents: readonly string[]
  readonly capabilities: {
    readonly untrustedWorkspaces: {readonly restrictedConfigurations: readonly string[]}
  }
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string
      readonly title: string
      readonly category: string
    }[]
    readonly configuration: {readonly properties: Readonly<Record<string, Setting>>}
    readonly jsonValidation: readonly {readonly fileMatch: string; readonly url: string}[]
    readonly languages: readonly {readonly id: string; readonly filenames: readonly string[]}[]
    readonly problemMatchers: readonly {readonly name: string; readonly pattern: string}[]
    readonly problemPatterns: readonly {readonly name: string}[]
  }
}

const read = <Contents>(file: string): Contents => JSON.parse(readFileSync(file, 'utf8'))
const manifest = read<Manifest>(path.join(folder, 'package.json'))
const {contributes, activationEvents} = manifest
const source = readdirSync(path.join(folder, 'src'))
  .map((name) => readFileSync(path.join(folder, 'src', name), 'utf8'))
  .join('\n')

test('it has the version of the program', () => {
  expect(manifest.version).toBe(read<Manifest>('package.json').version)
})

test('it is written for the oldest editor that it says it runs in', () => {
  expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`)
})

test('every command has a handler, and every handler a command', () => {
  const handlers = [...source.matchAll(/^ {4}'(stet\.\w+)':/gm)].map(([, name]) => name)
  expect(contributes.commands.map(({command}) => command).sort()).toEqual(handlers.sort())
  expect(handlers.length).toBeGreaterThan(3)
})

test('no command is one that the server brings: the client registers those itself', () => {
  for (const {command} of contributes.commands) expect(commandNames).not.toContain(command)
})

test('it wakes for every language of a draft', () => {
  const languages = activationEvents.flatMap((event) => /^onLanguage:(.*)$/.exec(event)?.[1] ?? [])
  const endings = new Set(
    languages.flatMap((language) => {
      const subject = subjectOf('untitled:a', language, [], '/')
      return subject ? [path.extname(subject.formatPath)] : []
    })
  )
  for (const {name, extensions} of formats)
    expect(
      extensions.some((extension) => endings.has(extension)),
      name
    ).toBe(true)
  const others = activationEvents.filter((event) => !event.startsWith('onLanguage:'))
  expect(others).toEqual([`workspaceContains:**/${configFileName}`])
})

describe('settings', () => {
  const {properties} = contributes.configuration

  test('are those that the server or the extension reads', () => {
    const own = Object.keys(properties).filter((name) => source.includes(`'${name.replace(/^stet\./, '')}'`))
    const client = ['stet.trace.server']
    const server = Object.keys(defaultSettings).map((name) => `stet.${name}`)
    expect(Object.keys(properties).sort()).toEqual([...own, ...client, ...server].sort())
  })

  test('mean by default what the server does by itself', () => {
    const given = Object.fromEntries(
      Object.entries(properties).map(([name, setting]) => [name.replace('stet.', ''), setting.default])
    )
    const complaints: string[] = []
    expect(readSettings(given, (message) => complaints.push(message))).toEqual(defaultSettings)
    expect(complaints).toEqual([])
  })

  test('take what the server takes', () => {
    for (const queries of properties['stet.queries']?.enum ?? [])
      expect(readSettings({queries}, () => {}).queries).toBe(queries)
  })

  test('that start programs or code are never those of a folder that is not trusted', () => {
    const {restrictedConfigurations} = manifest.capabilities.untrustedWorkspaces
    expect(restrictedConfigurations).toEqual(['stet.serverPath', 'stet.allowPlugins'])
    expect(properties['stet.allowPlugins']?.scope).toBe('machine')
    expect(properties['stet.serverPath']?.scope).toBe('machine')
  })

  test('are described', () => {
    for (const [name, setting] of Object.entries(properties))
      expect(setting.description ?? setting.markdownDescription, name).toMatch(/\.$/)
  })

  test('are all in its page', () => {
    const page = readFileSync(path.join(folder, 'README.md'), 'utf8')
    for (const name of Object.keys(properties)) expect(page).toContain(`\`${name}\``)
    for (const {category, title} of contributes.commands) expect(page).toContain(`| ${category}: ${title} |`)
  })
})

test('configurations are completed from the schema that is built, and may hold comments', () => {
  expect(contributes.jsonValidation).toEqual([
    {fileMatch: configFileName, url: './server/dist/lintrc.schema.json'}
  ])
  expect(contributes.languages).toEqual([{id: 'jsonc', filenames: [configFileName]}])
  expect(read<{properties: object}>('dist/lintrc.schema.json').properties).toHaveProperty('words')
})

test('`$stet` is the pattern of the task', () => {
  const [matcher] = contributes.problemMatchers
  expect(matcher).toMatchObject({name: 'stet', pattern: '$stet'})
  const [{problemMatcher}] = read<{tasks: [{problemMatcher: {pattern: object}}]}>('.vscode/tasks.json').tasks
  expect(contributes.problemPatterns).toEqual([{name: 'stet', ...problemMatcher.pattern}])
})
