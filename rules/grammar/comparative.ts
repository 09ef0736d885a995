import {shareOfTags, type Token} from '#analysis'
import {defineRule, matchCase} from '#rule'

export default defineRule({
  id: 'grammar/comparative',
  meta: {
    description: 'Compare once: with “more” and “most”, or with -er and -est.',
    rationale:
      'Words such as “better” and “easiest” compare already; “more” and “most” before them are too much.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The new one is ⟦more better⟧ than the old.', good: 'The new one is better than the old.'},
      {bad: 'It was the ⟦most easiest⟧ test of all.', good: 'It was the easiest test of all.'},
      {bad: '⟦More worse⟧, the door was locked.', good: 'Worse, the door was locked.'},
      {bad: 'He runs ⟦more faster⟧ than I do.', good: 'He runs faster than I do.'},
      {bad: 'This is much ⟦more easier⟧ to read.', good: 'This is much easier to read.'},
      {bad: 'She is the ⟦most kindest⟧ person here.', good: 'She is the kindest person here.'}
    ],
    clean: [
      'More older people live alone.',
      'It is more clever than kind.',
      'Most best-selling novels are long.',
      'More lower-income families came.',
      'At most, eager guests wait; most other cities do.',
      'The more, the better.',
      'More senior and more proper ways exist.',
      'He wants more further down the list.'
    ]
  },
  on: {words: ['more', 'most']},
  check(word, {document, report}) {
    const {next} = word
    if (!next?.isWord || next.spaceBefore === '' || isCompound(next) || word.previous?.normal === 'at') return
    const isMore = word.normal === 'more'
    if (!(isMore ? /er$|^worse$|^less$/ : /est$|^worst$|^least$/).test(next.normal)) return
    if (
      /^(?:other|former|latter|later|further|farther|upper|lower|elder|older|former|rather|ever|never|over|after)$/.test(
        next.normal
      )
    )
      return
    if (shareOfTags(document, next.normal, isMore ? /^(?:JJR|RBR)$/ : /^(?:JJS|RBS)$/) < 0.8) return
    if (isMore && /^(?:NN|JJ|VBG)/.test(tagAfter(next))) return
    const expected = matchCase(word.text, next.text)
    const place = {start: word.start, end: next.end}
    report({
      place,
      expected: [expected],
      reason: `Unexpected \`${document.slice(place)}\`, expected \`${expected}\``
    })
  }
})

const isCompound = ({next, spaceAfter}: Token): boolean => spaceAfter === '' && next?.normal === '-'

const tagAfter = ({next, sentence, document}: Token): string =>
  next && next.sentence === sentence ? document.tag(next) : ''
