import type {Formatter} from './types.ts'

/** Formatters by the name that `--format` gives, each loaded when it is chosen. */
export const formats = {
  stylish: async () => (await import('./stylish.ts')).formatStylish,
  unix: async () => (await import('./unix.ts')).formatUnix,
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  diff: async () => (await import('./diff.ts')).formatDiff,
  html: async () => (await import('./html/index.ts')).formatHtml,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  junit: async () => (await import('./junit.ts')).formatJunit,
  checkstyle: async () => (await import('./checkstyle.ts')).formatCheckstyle,
  tap: async () => (await import('./tap.ts')).formatTap
} as const satisfies Readonly<Record<string, () => Promise<Formatter>>>

/** Name of a format. */
export type FormatName = keyof typeof formats

/** Names of all formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[] // Its own keys.
