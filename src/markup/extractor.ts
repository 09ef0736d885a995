import type {Prose} from './prose.ts'

/** One input format: turns file contents into prose and the way back. Pure; never throws on any input. */
export interface Extractor {
  /** Name used in reports and documentation. */
  readonly format: string
  /** File name endings it is chosen for, with the dot, in lower case. */
  readonly extensions: readonly string[]
  extract(source: string): Prose
}
