import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe, test} from 'vitest'
import {createTagger} from '../../src/analysis/tagger/index.ts'
import {modelMagic, modelVersion, readModel, writeModel} from '../../src/analysis/tagger/model.ts'

const bytes = readFileSync(new URL('../../src/analysis/data/tagger.bin', import.meta.url))
const tagger = createTagger(bytes)

/** Sentences with a tag after each word that matters. */
const rows: readonly string[] = [
  'The cost continues/VBZ to/TO drift/VB upward .',
  'It is/VBZ too/RB late/JJ to change/VB the plan/NN .',
  'We thank/VBP them for their/PRP$ support/NN .',
  'Both teams support/VBP their/PRP$ players/NNS .',
  'The results/NNS show/VBP a clear trend .',
  'She was asked to lead/VB the team .',
  'The plumber replaced the lead/NN pipe/NN .',
  'He led/VBD the review last year .',
  'The group was led/VBN by a judge .',
  'It affects/VBZ every user .',
  'The effect/NN was small .',
  'The affect/NN of the change was small .',
  'It will effect/VB the result .',
  'The dog wagged its/PRP$ tail/NN .',
  "It's/PRP raining/VBG again .",
  'Please set/VB up/RP a meeting with them .',
  'The setup/NN takes/VBZ an hour .',
  'I know that/IN she left/VBD .',
  'That/DT book/NN is old .',
  'The book that/WDT won the prize is long .',
  "I met John's/NNP sister .",
  "I don't/VBP know/VB what you want/VBP .",
  "You can't/MD open/VB the file .",
  "the students'/NNS books",
  'Reading/VBG the book helps/VBZ .',
  'They stopped talking/VBG and began/VBD walking/VBG .',
  'She had written/VBN three letters .',
  'We have finished/VBN the report .',
  'They finished/VBD the report on Friday/NNP .',
  'She has went/VBD home .',
  'I seen/VBN him .',
  'She plans/VBZ a trip .',
  'The plans/NNS were approved/VBN yesterday .',
  'She dances/VBZ well .',
  'Two reports/NNS were lost/VBN .',
  'There/EX are many reasons to wait/VB .',
  'We went there/RB on foot .',
  'How/WRB to Write/VB a Good/JJ Report/NN',
  'Getting/VBG Started/VBN with Python/NNP',
  'Building Better/JJR Teams/NNS',
  'THE RESULTS/NNS SHOW/VBP A CLEAR TREND/NN',
  'blorfing/VBG is fun',
  "It cost $ 5/CD ( or so ) :/: “/`` cheap ”/'' , he said …"
]

describe('words that matter to a proofreader', () => {
  for (const row of rows) {
    test(row, () => {
      const pieces = row.split(' ').map((piece) => piece.split('/'))
      const tags = tagger.tag(pieces.map(([word = '']) => word))
      for (const [index, [word, tag]] of pieces.entries()) if (tag) assert.equal(tags[index], tag, word)
    })
  }
})

test('an empty sentence has no tags', () => assert.deepEqual(tagger.tag([]), []))

test('answers do not depend on what was asked before', () => {
  const words = 'He lead the team to a clear win .'.split(' ')
  const fresh = createTagger(bytes)
  for (let index = 0; index < 31_000; index++) fresh.tag([`word${index.toString(36)}x`, 'lead'])
  assert.deepEqual(fresh.tag(words), tagger.tag(words))
})

describe('tags of a word by itself', () => {
  const likeliest: readonly (readonly [string, string])[] = [
    ['their', 'PRP$'],
    ['setup', 'NN'],
    ['Quickly', 'RB'],
    ["it's", 'PRP'],
    ["John's", 'NNP'],
    ["plumber's", 'NN'],
    ['Zorblatt', 'NNP'],
    ['zorblatting', 'VBG'],
    ['snorkfulness', 'NN'],
    ['qqqqj', 'NN'],
    ['42', 'CD'],
    [',', ',']
  ]
  for (const [word, tag] of likeliest) {
    test(word, () => {
      const shares = tagger.tagsOf(word)
      assert.equal(shares[0]?.tag, tag)
      assert.ok(Math.abs(shares.reduce((sum, {share}) => sum + share, 0) - 1) < 1e-9)
      assert.ok(shares.every(({share}, index) => share <= (shares[index - 1]?.share ?? 1)))
    })
  }
})

test('a capitalized form may be a name or the word', () => {
  const tags = tagger.tagsOf('May').map(({tag}) => tag)
  assert.ok(tags.includes('NNP') && tags.includes('MD'))
})

describe('the model file', () => {
  const header = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 32))

  test('is of this version and within its size', () => {
    assert.deepEqual([header[0], header[1]], [modelMagic, modelVersion])
    assert.ok(bytes.length <= 1_500_000)
  })

  test('is written as it was read', () => assert.deepEqual(Buffer.from(writeModel(readModel(bytes))), bytes))

  test('may lie anywhere in memory', () => {
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    assert.deepEqual(
      createTagger(moved.subarray(1)).tag(['He', 'led', 'it']),
      tagger.tag(['He', 'led', 'it'])
    )
  })

  test('is refused if it is something else', () => {
    assert.throws(() => createTagger(new Uint8Array(4)), /end of tagger model/)
    assert.throws(() => createTagger(new Uint8Array(64)), /expected version/)
    assert.throws(() => createTagger(new Uint8Array(bytes).subarray(0, 4096)), /bytes, expected/)
  })
})
