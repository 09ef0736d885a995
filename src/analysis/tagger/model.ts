import {pennTags} from '../tagger-types.ts'
import type {Lexicon} from './lexicon.ts'

/** How many tags there are. */
export const tagCount = pennTags.length
/** First number of a model file: `stet` read as a little-endian number. */
export const modelMagic = 0x74657473
/** Version of the layout and of the features; a model of another version is refused. */
export const modelVersion = 1

/** Everything a tagger knows. */
export interface Model {
  readonly lexicon: Lexicon
  /** Weights of hashed features fill `2 ** bits` slots, and the tags of the last. */
  readonly bits: number
  readonly weights: Int8Array
}

const headerLength = 8

/**
 * Lay a model out as bytes: eight numbers (magic, version, tags, bits, keys, classes, class tags, 0), then the arrays,
 * widest items first so that each is aligned. Little-endian, as every platform Node runs on is.
 */
export function writeModel({lexicon, bits, weights}: Model): Uint8Array {
  const {keys, classes, starts, tags, shares, rare} = lexicon
  const header = Uint32Array.of(
    modelMagic,
    modelVersion,
    tagCount,
    bits,
    keys.length,
    rare.length,
    tags.length,
    0
  )
  const parts = [header, keys, starts, classes, tags, shares, rare, weights]
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let offset = 0
  for (const part of parts) {
    result.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset)
    offset += part.byteLength
  }
  return result
}

/**
 * View bytes as a model; nothing is parsed, and nothing copied if the bytes are aligned.
 * @throws {RangeError} If the bytes are not a model of this version.
 */
export function readModel(bytes: Uint8Array): Model {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const {buffer} = aligned
  let offset = aligned.byteOffset
  if (aligned.byteLength < headerLength * 4) throw new RangeError('Unexpected end of tagger model')
  const [magic, version, count, bits = 0, keys = 0, classes = 0, tags = 0] = new Uint32Array(
    buffer,
    offset,
    headerLength
  )
  if (magic !== modelMagic || version !== modelVersion || count !== tagCount) {
    throw new RangeError(`Unexpected tagger model, expected version \`${modelVersion}\``)
  }
  const length = headerLength * 4 + keys * 6 + (classes + 1) * 4 + tags * 2 + classes + 2 ** bits + tagCount
  if (aligned.byteLength !== length) {
    throw new RangeError(`Unexpected tagger model of ${aligned.byteLength} bytes, expected ${length}`)
  }

  function place(bytesLong: number): number {
    const start = offset
    offset += bytesLong
    return start
  }
  place(headerLength * 4)
  return {
    bits,
    lexicon: {
      keys: new Uint32Array(buffer, place(keys * 4), keys),
      starts: new Uint32Array(buffer, place((classes + 1) * 4), classes + 1),
      classes: new Uint16Array(buffer, place(keys * 2), keys),
      tags: new Uint8Array(buffer, place(tags), tags),
      shares: new Uint8Array(buffer, place(tags), tags),
      rare: new Uint8Array(buffer, place(classes), classes)
    },
    weights: new Int8Array(buffer, place(2 ** bits + tagCount), 2 ** bits + tagCount)
  }
}
