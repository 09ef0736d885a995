import {formatNames} from '../report/formats.ts'
import type {ReportTarget} from './report-targets.ts'

/** One option of the command line; parsing, help and completion follow from it. */
export interface OptionDefinition {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  readonly multiple?: boolean
  /** What its value is called in the help. */
  readonly value?: string
  /** Of a boolean: whether it may have a value after `=`. */
  readonly optionalValue?: boolean
  readonly choices?: readonly string[]
  readonly help: string
}

/** Options by group, in the order of the help. */
export const optionGroups: Readonly<Record<string, Readonly<Record<string, OptionDefinition>>>> = {
  Fixing: {
    fix: {type: 'boolean', help: 'Apply fixes that are certain, and report what remains.'},
    'fix-dry-run': {type: 'boolean', help: 'As --fix, but write nothing.'},
    'fix-type': {
      type: 'string',
      multiple: true,
      value: 'TYPE',
      choices: ['safe', 'suggestion'],
      help: 'What to fix: safe (the default), suggestion (best guesses); repeatable.'
    }
  },
  Output: {
    format: {
      type: 'string',
      short: 'f',
      multiple: true,
      value: 'NAME',
      help: `${formatNames.join(', ')} or the path of a module; NAME=FILE writes it there; repeatable.`
    },
    'output-file': {type: 'string', short: 'o', value: 'FILE', help: 'Write the report to a file.'},
    quiet: {type: 'boolean', help: 'Report errors only.'},
    'max-warnings': {type: 'string', value: 'N', help: 'Exit with 1 if there are more warnings than this.'},
    'min-precision': {
      type: 'string',
      value: 'N',
      help: 'Leave out findings of rules that were measured less precise than this, from 0 to 1.'
    },
    color: {type: 'boolean', help: 'Colour the report; --no-color does not. Default: on terminals.'},
    'no-color': {type: 'boolean', help: ''}
  },
  Input: {
    stdin: {
      type: 'boolean',
      help: 'Check standard input. With --fix the fixed text goes to standard output.'
    },
    'stdin-filename': {type: 'string', value: 'PATH', help: 'Path that tells its format and configuration.'},
    'stdin-ndjson': {
      type: 'boolean',
      help: 'Check documents that come one a line, {"path": "…", "text": "…"}; answer each with a line.'
    },
    changed: {
      type: 'boolean',
      value: 'REVISION',
      optionalValue: true,
      help: 'Report only findings on lines changed since a git revision. Default: HEAD.'
    },
    staged: {type: 'boolean', help: 'Check what is staged for the next commit, not the files as they are.'},
    'force-exclude': {type: 'boolean', help: 'Leave out ignored files even where they are named.'}
  },
  Baseline: {
    'suppress-all': {
      type: 'boolean',
      help: 'Put up with all findings that there are; from then on report new ones.'
    },
    'suppress-rule': {
      type: 'string',
      multiple: true,
      value: 'RULE',
      help: 'The same for one rule; repeatable.'
    },
    'prune-suppressions': {type: 'boolean', help: 'No longer put up with what does not occur any more.'},
    'pass-on-unpruned-suppressions': {type: 'boolean', help: 'Do not exit with 2 where there is such.'},
    'suppressions-location': {
      type: 'string',
      value: 'FILE',
      help: 'Where they are written down. Default: .stet-suppressions.json, here or above.'
    },
    'no-suppressions': {type: 'boolean', help: 'Put up with nothing: report and fix it too.'}
  },
  Caching: {
    cache: {type: 'boolean', help: 'Keep results, and check only what has changed since.'},
    'cache-location': {
      type: 'string',
      value: 'PATH',
      help: 'File or folder to keep them in. Default: .stet-cache/.'
    },
    'cache-strategy': {
      type: 'string',
      value: 'NAME',
      choices: ['content'],
      help: 'How a change is noticed: content (the default).'
    }
  },
  Configuration: {
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      help: 'Use this file instead of the nearest .lintrc.json.'
    },
    'no-config': {type: 'boolean', help: 'Use no .lintrc.json, only the recommended rules.'},
    'print-config': {type: 'string', value: 'PATH', help: 'Show the settings for a file.'},
    'no-inline-config': {type: 'boolean', help: 'Let comments in the drafts change nothing.'},
    'report-unused-disable-directives': {
      type: 'boolean',
      help: 'Report comments that let nothing stand.'
    },
    'allow-plugins': {type: 'boolean', help: 'Load the plugins that a .lintrc.json names: they are code.'}
  },
  Help: {
    help: {type: 'boolean', short: 'h', help: 'Show this.'},
    version: {type: 'boolean', short: 'v', help: 'Show the version.'}
  }
}

/** All options by name. */
export const optionDefinitions: Readonly<Record<string, OptionDefinition>> = Object.assign(
  {},
  ...Object.values(optionGroups)
)

/** Subcommands, recognized as first word, with what they do. */
export const commands = {
  init: 'Look at the drafts here and write a first .lintrc.json.',
  rules: 'List the rules.',
  explain: 'Tell about a rule, or what the lexicon knows of a word.',
  stats: 'Count findings, words and unknown words.',
  lsp: 'Serve an editor, over standard input and output: the language server.'
} as const

/** Name of a subcommand. */
export type CommandName = keyof typeof commands

/** Arguments of a run, checked. */
export interface RunOptions {
  readonly paths: readonly string[]
  /** `write` applies fixes, `preview` only reports what they would leave. */
  readonly fixing: 'none' | 'preview' | 'write'
  /** Whether fixing is previewed for reports of format `diff` alone, so that it is no matter of other reports. */
  readonly onlyDiffs: boolean
  readonly fixTypes: readonly ('safe' | 'suggestion')[]
  /** At least one. */
  readonly reports: readonly ReportTarget[]
  readonly quiet: boolean
  readonly maxWarnings: number | undefined
  /** From 0 to 1; `undefined`: as the configuration says. */
  readonly minPrecision: number | undefined
  /** `undefined`: as the terminal and the environment say. */
  readonly color: boolean | undefined
  readonly stdin: boolean
  readonly stdinFilename: string | undefined
  readonly stdinNdjson: boolean
  /** Revision; only lines changed since count. */
  readonly changed: string | undefined
  readonly staged: boolean
  /** What to do with the record of findings that are put up with. */
  readonly suppressions: 'use' | 'add' | 'prune' | 'ignore'
  /** Rules whose findings to add; none: all. */
  readonly suppressedRules: readonly string[]
  /** As given. */
  readonly suppressionsLocation: string | undefined
  readonly passOnUnpruned: boolean
  readonly cache: boolean
  /** As given. */
  readonly cacheLocation: string | undefined
  readonly forceExclude: boolean
  readonly config: string | false | undefined
  readonly printConfig: string | undefined
  readonly inlineConfig: boolean
  readonly reportUnusedDirectives: boolean
  readonly allowPlugins: boolean
  readonly help: boolean
  readonly version: boolean
}
