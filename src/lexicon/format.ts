/** First word of the file: `stet`, little-endian. */
export const magic = 0x74657473

/** Version of the layout. */
export const version = 1

/** Letters are numbered from 1 to 255; code 0 stands for every letter that no form has. */
export const alphabetSize = 256

/**
 * What the 32 bits of an edge hold: code of its letter, whether a form ends there, whether it is the last of its
 * state, and whether it leads to any form that may be suggested; above them the first edge of the next state, or 0.
 */
export const edgeBits = {code: 0xff, final: 1 << 8, last: 1 << 9, offers: 1 << 10, targetShift: 11} as const

/**
 * Parts of the file in order. The header gives offset in bytes and length in elements of each, 32 bits each,
 * after the magic number and the version; every part begins at a multiple of four.
 */
export const sections = [
  /** UTF-16 unit of each code. */
  'alphabet',
  /** The letter in lower case and without accents, as ASCII, or 0. */
  'folded',
  /** Edge with which the forms of each first letter begin, or 0. */
  'roots',
  /** How many forms go before those of each first letter. */
  'rootSkips',
  'edges',
  /** How many forms the edges before this one of the same state lead to. */
  'skips',
  /** By number of form: index into `combinations`. */
  'kinds',
  /** The combinations of `WordFlags` that occur. */
  'combinations',
  /** By number of form: 0 to 255. */
  'frequencies',
  /** Numbers of forms that some dialect writes otherwise, ascending; the number of the other; the dialects. */
  'preferredFrom',
  'preferredTo',
  'preferredDialects'
] as const
