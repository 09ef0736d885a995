import {conventions, type Document, nameForm, type Token} from '#analysis'
import {defineRule} from '#rule'

interface Possessives {
  /** `Texas’s`. */
  readonly withS: Token[]
  /** The names before a bare apostrophe: `Texas’ roads`. */
  readonly bare: Token[]
}

export default defineRule({
  id: 'apostrophe/mixed-possessive',
  meta: {
    description: 'Form the possessive of a name in s one way throughout.',
    rationale:
      'Style guides differ over “Texas’s” and “Texas’”; a draft that has both surprises its readers.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'Texas’s roads are long. Texas’s rivers are few. ⟦Texas’⟧ towns are far apart.',
        good: 'Texas’s roads are long. Texas’s rivers are few. Texas’s towns are far apart.'
      },
      {
        bad: "James' hat fell. James' coat was wet. ⟦James's⟧ shoes were lost.",
        good: "James' hat fell. James' coat was wet. James' shoes were lost."
      },
      {
        bad: 'Honduras’s coast, Cyprus’s hills and Laos’s forests beat ⟦Paris’⟧ parks.',
        good: 'Honduras’s coast, Cyprus’s hills and Laos’s forests beat Paris’s parks.'
      },
      {
        bad: 'Dickens’s novels, Dickens’s letters and ⟦Dickens’⟧ cautious tone.',
        good: 'Dickens’s novels, Dickens’s letters and Dickens’s cautious tone.'
      },
      {
        bad: '# Wales’s Year\n\nIn Wales’s north, ⟦Wales’⟧ rain never ends.',
        good: '# Wales’s Year\n\nIn Wales’s north, Wales’s rain never ends.'
      },
      {
        bad: 'Chris’ bike, Chris’ lock and ⟦Chris’s⟧ helmet.',
        good: 'Chris’ bike, Chris’ lock and Chris’ helmet.'
      }
    ],
    clean: [
      'Texas’s roads and Texas’s rivers.',
      'Texas’s roads and the Browns’ house, Texas’s rivers and the Lions’ den.',
      'Texas’s roads meet Jesus’ words.',
      'Texas’s roads are long; he said ‘I like Texas’ yesterday; Texas’s rivers are few.',
      'Texas’s roads and the workers’ rights, and Texas’s rivers.',
      'The United States’ debt, Texas’s roads and Texas’s rivers.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {possessivesWithS, possessivesWithoutS, apostrophe} = document.get(conventions)
    if (possessivesWithS === 0 || possessivesWithoutS === 0 || possessivesWithS + possessivesWithoutS < 3)
      return
    const byName = possessives(document)
    const all = [...byName.values()]
    const total = {withS: all.flatMap(({withS}) => withS), bare: all.flatMap(({bare}) => bare)}
    for (const [form, own] of byName) {
      const mixed = own.withS.length > 0 && own.bare.length > 0
      const {withS, bare} = mixed ? own : total
      if (Math.max(withS.length, bare.length) < (mixed ? 2 : 3) || withS.length === bare.length) continue
      const wanted = withS.length > bare.length ? `${form}${apostrophe}s` : `${form}${apostrophe}`
      for (const token of withS.length > bare.length ? own.bare : own.withS) {
        const place = document.range(token.start, (own.bare.includes(token) && token.next?.end) || token.end)
        report({
          place,
          expected: [wanted],
          reason: `Unexpected \`${document.slice(place)}\`, expected \`${wanted}\``,
          note: mixed
            ? `This draft has \`${form}${apostrophe}s\` ${times(withS.length)} and \`${form}${apostrophe}\` ${times(bare.length)}`
            : `This draft forms ${withS.length} possessives of names in s with another s, ${bare.length} without`,
          query: true
        })
      }
    }
  }
})

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** Possessives of names in s outside quotations; plurals such as `the Browns’` and classical names are left out. */
function possessives(document: Document): ReadonlyMap<string, Possessives> {
  const found = new Map<string, Possessives>()
  for (let index = 0; index < document.tokens.count; index++) {
    const normal = document.tokens.normals[index] ?? ''
    if (document.tokens.kinds[index] !== 0 || !/s(?:'s)?$/.test(normal)) continue
    const token = document.token(index)
    if (token.casing !== 'title' || token.quoted) continue
    const withS = normal.endsWith("s's")
    if (!withS && !isBare(token)) continue
    const form = nameForm(token.text)
    if (/^(?:Jesus|Moses|States|Times|Nations)$/.test(form) || token.previous?.normal === 'the') continue
    const entry = found.get(form) ?? {withS: [], bare: []}
    found.set(form, entry)
    entry[withS ? 'withS' : 'bare'].push(token)
  }
  return found
}

const isBare = ({next}: Token): boolean => {
  if (!next || !/^['’]$/.test(next.text) || next.spaceBefore !== '') return false
  return next.spaceAfter !== '' && next.next?.isWord === true && !next.quoted
}
