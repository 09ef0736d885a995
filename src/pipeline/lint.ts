import type {VFile} from 'vfile'
import {rules as allRules} from '../../rules/index.ts'
import {Document, type DocumentSettings} from '../analysis/document.ts'
import type {TokenMemory} from '../analysis/tokenize.ts'
import type {ResolvedConfig} from '../config/types.ts'
import type {Scope} from '../fix/scope.ts'
import type {ExtractMemory} from '../markup/extractor.ts'
import {loadExtractor} from '../markup/index.ts'
import type {Prose} from '../markup/prose.ts'
import {readDirectives} from '../rule/directives.ts'
import type {Message, Severity} from '../rule/message.ts'
import {completeOptions} from '../rule/options.ts'
import {BlockMemory} from './block-memory.ts'
import {type FixType, fixAll} from './fix.ts'
import type {LoadedPlugin} from './foreign.ts'
import {LineIndex} from './place.ts'
import {resolve} from './resolve.ts'
import {type DataLoader, loadResources} from './resources.ts'
import {type ActiveRule, type RuleFinding, run} from './run.ts'
import {addMessages} from './vfile.ts'

/** What a linter needs from outside: it reads nothing itself. */
export interface LinterHost {
  /** Contents of one of this package's data files. */
  readonly data: DataLoader
  /** Foreign retext plugins, loaded. Default: none. */
  readonly plugins?: readonly LoadedPlugin[]
  /** Whether directives in the draft count. Default: true. */
  readonly inlineConfig?: boolean
  /** Whether directives that change nothing are reported, as warnings. Default: false. */
  readonly reportUnusedDirectives?: boolean
}

/** What to fix. */
export interface FixOptions {
  /** `safe` by default; `suggestion` adds the first suggestion of every other finding. */
  readonly types?: readonly FixType[]
  /** Which findings may be fixed; the messages left are all of them. Default: all. */
  readonly scope?: Scope | undefined
}

/** Checks and fixes drafts under one configuration. */
export interface Linter {
  /**
   * Check a draft.
   * @param file - Its value, and a path or file name ending that tells the format (none: plain text).
   * @returns The same file; `messages` holds `StetMessage`s in order of the file.
   */
  check(file: VFile): Promise<VFile>
  /**
   * Check a draft and apply fixes until none is left.
   * @returns The same file, its value fixed; `messages` holds what remains, with places in the new value;
   *   `data.stet.fixed` how many fixes were applied.
   * @throws {Error} If fixes undo one another: a bug in a rule.
   */
  fix(file: VFile, options?: FixOptions): Promise<VFile>
}

/** A linter that can also follow drafts while they change. */
export interface LiveLinter extends Linter {
  /**
   * Open a draft that is to be checked again and again while it changes.
   * @param path - As that of the file for `check`.
   */
  open(path?: string): Session
}

/** One draft under way. It remembers what was found in each block of the last version that it checked. */
export interface Session {
  /**
   * Check a version of the draft: only blocks that have changed, or that depend on what has, are looked at again.
   * @param text - The whole draft.
   * @returns The messages that `check` would give. Wait for them before you check the next version.
   */
  check(text: string): Promise<readonly Message[]>
}

/**
 * Make a linter.
 * @param config - Resolved settings; rule options complete or left out.
 * @param host - Where its data come from.
 */
export function createLinter(config: ResolvedConfig, host: LinterHost): LiveLinter {
  const active: ActiveRule[] = []
  const severities = new Map<string, Severity>()
  for (const rule of allRules) {
    const setting = config.rules.get(rule.id)
    if (!setting || setting.severity === 'off') continue
    if (setting.severity) severities.set(rule.id, setting.severity)
    active.push({rule, options: completeOptions(rule.meta.options, setting.options)})
  }
  return linterOf({config, host, active, severities})
}

/** Make a linter of exactly these rules, with no configuration but `settings`. */
export function createRuleLinter(
  active: readonly ActiveRule[],
  host: LinterHost,
  settings: Partial<DocumentSettings> = {}
): LiveLinter {
  const config = {
    language: undefined,
    words: [],
    names: [],
    terms: [],
    quotations: 'suggest',
    ...settings
  } as const
  return linterOf({config, host, active, severities: new Map()})
}

function linterOf(context: CheckContext): LiveLinter {
  const check = (path: string | undefined, source: string) => checkSource(path, source, context)
  return {
    async check(file) {
      addMessages(file, await check(file.path, String(file)))
      return file
    },
    async fix(file, options = {}) {
      const fixed = await fixAll(
        String(file),
        (source) => check(file.path, source),
        options.types,
        options.scope
      )
      file.value = fixed.output
      file.data.stet = {fixed: fixed.count}
      addMessages(file, fixed.messages)
      return file
    },
    open(path) {
      const session = {extract: {}, tokens: {blocks: new Map()}, blocks: new BlockMemory(context.active)}
      return {check: (text) => checkSource(path, text, context, session)}
    }
  }
}

interface CheckContext {
  readonly config: Omit<ResolvedConfig, 'rules' | 'plugins'>
  readonly host: LinterHost
  readonly active: readonly ActiveRule[]
  readonly severities: ReadonlyMap<string, Severity>
}

/** What is remembered of a draft from one version to the next. */
interface SessionMemory {
  readonly extract: ExtractMemory
  readonly tokens: TokenMemory
  readonly blocks: BlockMemory
}

const loadPlain = async () => (await import('../markup/plain.ts')).plainExtractor

async function checkSource(
  path: string | undefined,
  source: string,
  context: CheckContext,
  session: SessionMemory | undefined = undefined
): Promise<readonly Message[]> {
  const {config, host, active, severities} = context
  const [extractor, resources] = await Promise.all([
    loadExtractor(path ?? '') ?? loadPlain(),
    loadResources(host.data)
  ])
  const prose: Prose = extractor.extract(source, session?.extract)
  const directives = readDirectives(host.inlineConfig === false ? {...prose, comments: []} : prose)
  const document = new Document(
    prose,
    resources,
    {
      language: config.language,
      words: [...config.words, ...directives.words],
      names: config.names,
      terms: config.terms
    },
    session?.tokens
  )
  const {findings, failures} = session ? session.blocks.run(document) : run(document, active)
  const messages = resolve(document, await certainEnough(findings, config.minPrecision), {
    severities,
    quotations: config.quotations,
    directives
  })
  const foreign =
    host.plugins && host.plugins.length > 0
      ? await (await import('./foreign.ts')).runPlugins(prose, path, host.plugins, directives)
      : []
  const unused = host.reportUnusedDirectives
    ? (await import('./unused-directives.ts')).findUnusedDirectives(prose, directives)
    : []
  const lines = new LineIndex(source)
  const broken = failures.map(
    ({rule, cause}): Message => ({
      ruleId: rule.id,
      severity: 'error',
      reason: `Rule \`${rule.id}\` failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      note: 'This is a bug in the rule; the other rules ran. Turn it off in `.lintrc.json` until it is mended.',
      url: null,
      place: lines.place(0, 0),
      actual: '',
      expected: [],
      fix: null
    })
  )
  return [...broken, ...messages, ...foreign, ...unused].sort(
    (a, b) => a.place.start.offset - b.place.start.offset
  )
}

/** Findings that are likely enough to be right, by what was measured; the figures are read only if that is asked. */
async function certainEnough(
  findings: readonly RuleFinding[],
  minPrecision: number | undefined
): Promise<readonly RuleFinding[]> {
  if (!minPrecision) return findings
  const {certaintyOf} = await import('../rule/certainty.ts')
  return findings.filter(
    ({rule, query}) =>
      certaintyOf(rule.id, query === true || rule.meta.defaultSeverity === 'info') >= minPrecision
  )
}
