import type {Message, Severity} from '../rule/message.ts'
import type {SurveyedFile} from './survey-files.ts'
import {type UnknownWord, WordCount} from './word-count.ts'

/** Findings by severity. */
export interface SeverityCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** What `stet stats --format json` prints. */
export interface Statistics extends SeverityCounts {
  readonly files: number
  readonly words: number
  /** Findings for each thousand words, to two places. */
  readonly perThousandWords: number
  /** The most findings first. */
  readonly rules: readonly ({
    readonly ruleId: string
    readonly findings: number
    readonly files: number
  } & SeverityCounts)[]
  /** The most findings first; files without any too. */
  readonly byFile: readonly ({
    readonly path: string
    readonly words: number
    readonly findings: number
    readonly perThousandWords: number
  } & SeverityCounts)[]
  /** The most frequent first. */
  readonly unknownWords: readonly UnknownWord[]
}

/** Adds up what is found in files. */
export class StatisticsCollector {
  readonly #words = new WordCount()
  readonly #rules = new Map<string, {findings: number; files: number; counts: Counts}>()
  readonly #files: {path: string; words: number; messages: number; counts: Counts}[] = []

  add(path: string, surveyed: Pick<SurveyedFile, 'words' | 'unknown'>, messages: readonly Message[]): void {
    this.#words.add(surveyed)
    const counts = new Counts()
    for (const {ruleId, severity} of messages) {
      counts.add(severity)
      const rule = this.#rules.get(ruleId) ?? {findings: 0, files: 0, counts: new Counts()}
      this.#rules.set(ruleId, rule)
      rule.findings++
      rule.counts.add(severity)
    }
    for (const ruleId of new Set(messages.map((message) => message.ruleId))) {
      const rule = this.#rules.get(ruleId)
      if (rule) rule.files++
    }
    this.#files.push({path, words: surveyed.words, messages: messages.length, counts})
  }

  get result(): Statistics {
    const total = new Counts()
    for (const {counts} of this.#files) total.addAll(counts)
    const words = this.#files.reduce((sum, file) => sum + file.words, 0)
    const {errors, warnings, infos} = total
    return {
      files: this.#files.length,
      words,
      errors,
      warnings,
      infos,
      perThousandWords: perThousand(errors + warnings + infos, words),
      rules: [...this.#rules]
        .map(([ruleId, {findings, files, counts}]) => ({ruleId, findings, files, ...counts}))
        .sort((a, b) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1)),
      byFile: this.#files
        .map(({path, words: own, messages, counts}) => ({
          path,
          words: own,
          findings: messages,
          perThousandWords: perThousand(messages, own),
          ...counts
        }))
        .sort((a, b) => b.findings - a.findings || (a.path < b.path ? -1 : 1)),
      unknownWords: this.#words.all
    }
  }
}

class Counts implements SeverityCounts {
  errors = 0
  warnings = 0
  infos = 0

  add(severity: Severity): void {
    if (severity === 'error') this.errors++
    else if (severity === 'warning') this.warnings++
    else this.infos++
  }

  addAll({errors, warnings, infos}: SeverityCounts): void {
    this.errors += errors
    this.warnings += warnings
    this.infos += infos
  }
}

const perThousand = (findings: number, words: number): number =>
  words === 0 ? 0 : Math.round((findings / words) * 100_000) / 100
