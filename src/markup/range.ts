declare const space: unique symbol

/** UTF-16 offset into the file as read, byte order mark and CRLF included. */
export type SourceOffset = number & {readonly [space]: 'source'}

/** UTF-16 offset into the extracted prose; never valid in the file. */
export type ProseOffset = number & {readonly [space]: 'prose'}

/** Half-open `[start, end)`; `start === end` is an insertion point. */
export interface Range<Offset extends number = SourceOffset> {
  readonly start: Offset
  readonly end: Offset
}

/** Brand a number known to count from the start of the file. */
export const sourceOffset = (value: number): SourceOffset => value as SourceOffset

/** Brand a number known to count from the start of the prose. */
export const proseOffset = (value: number): ProseOffset => value as ProseOffset
