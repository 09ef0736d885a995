import type {Sections} from './markdown/sections.ts'
import type {Prose} from './prose.ts'

/** One input format: turns file contents into prose and the way back. Pure; never throws on any input. */
export interface Extractor {
  /** Name used in reports and documentation. */
  readonly format: string
  /** File name endings it is chosen for, with the dot, in lower case. */
  readonly extensions: readonly string[]
  /** @param memory - What it remembers of the last version of a draft, and will of this one; the prose is the same. */
  extract(source: string, memory?: ExtractMemory): Prose
}

/** What extractors remember from one version of a draft to the next; empty at first. */
export interface ExtractMemory {
  markdown?: Sections
}
