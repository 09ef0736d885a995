import {parse, postprocess, preprocess} from 'micromark'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import type {Event, Extension} from 'micromark-util-types'
import {braceLine, colonLine, mathsFlow} from './line-syntax.ts'
import {braces, brackets, dollars} from './span-syntax.ts'

const codes = {dollar: 36, colon: 58, leftBracket: 91, leftBrace: 123} as const

const drafts: Extension = {
  flow: {[codes.leftBrace]: braceLine, [codes.colon]: colonLine, [codes.dollar]: mathsFlow},
  text: {[codes.leftBrace]: braces, [codes.leftBracket]: brackets, [codes.dollar]: dollars}
}

const extensions = [frontmatter(['yaml', 'toml']), gfm(), drafts]
const withoutIndentedCode = [...extensions, {disable: {null: ['codeIndented']}}]

/**
 * Parse Markdown into micromark’s events: what begins and ends where, offsets into `text`.
 * @param text - Markdown without a byte order mark.
 * @param hasIndentedCode - Whether four spaces begin code.
 */
export function readEvents(text: string, hasIndentedCode: boolean): readonly Event[] {
  const parser = parse({extensions: hasIndentedCode ? extensions : withoutIndentedCode})
  return postprocess(parser.document().write(preprocess()(text, undefined, true)))
}
