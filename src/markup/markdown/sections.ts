import type {Leaf} from '../leaf.ts'
import {BlockReader} from './blocks.ts'
import {readEvents} from './events.ts'
import {certainPart, nonBlankRuns, readParagraph} from './stand-ins.ts'

/** A part of a file that reads the same whatever stands before and after it; offsets are into the part. */
export interface Section {
  readonly leaves: readonly Leaf[]
  readonly comments: readonly SectionComment[]
  /** How many lists and tables it has. */
  readonly groups: number
}

interface SectionComment {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Sections of one version of a draft by their text. */
export type Sections = ReadonlyMap<string, Section>

/** What may define something for the whole file: a link, a note. */
const definition = /\]:/

/**
 * Where the sections of a text begin: at paragraphs without markup, as nothing before such a paragraph reaches into it.
 * @returns 0 alone for a text with definitions.
 */
function sectionStarts(text: string): readonly number[] {
  const starts = [0]
  if (definition.test(text)) return starts
  const [from, limit] = certainPart(text)
  let wasPlain = true
  for (const run of nonBlankRuns(text)) {
    const isPlain = run.start >= from && run.end <= limit && readParagraph(text, run) !== undefined
    if (isPlain && !wasPlain && run.start > 0) starts.push(run.start)
    wasPlain = isPlain
  }
  return starts
}

/** The sections of a text in order, each with where it begins; those that stood in the last version are not read again. */
export function readSections(
  text: string,
  hasIndentedCode: boolean,
  before: Sections
): readonly (Section & {readonly key: string; readonly start: number})[] {
  const starts = sectionStarts(text)
  return starts.map((start, index) => {
    const part = text.slice(start, starts[index + 1])
    const key = `${hasIndentedCode} ${part}`
    return {...(before.get(key) ?? readSection(part, hasIndentedCode)), key, start}
  })
}

function readSection(text: string, hasIndentedCode: boolean): Section {
  const comments: SectionComment[] = []
  const builder = {
    comment: (start: number, end: number, value: string): void => {
      comments.push({start, end, value})
    }
  }
  const reader = new BlockReader({
    text,
    ...readEvents(text, hasIndentedCode),
    at: (offset) => offset,
    builder
  })
  return {leaves: reader.read(), comments, groups: reader.groups}
}
