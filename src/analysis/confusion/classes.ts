import {pennTags, type Tagger} from '../tagger-types.ts'
import type {ClassOf} from './features.ts'

const tagNumbers = new Map<string, number>(pennTags.map((tag, index) => [tag, index + 1]))

/** Word classes from a tagger: the tag a word usually has and, if it has another nearly as often, that one. */
export function wordClasses(tagger: Tagger): ClassOf {
  const known = new Map<string, number>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      const [first, second] = word === '' || word === '#' || word === '@' ? [] : tagger.tagsOf(word)
      found =
        (tagNumbers.get(first?.tag ?? '') ?? 0) * 64 +
        (second && second.share > 0.2 ? (tagNumbers.get(second.tag) ?? 0) : 0)
      if (word === '#' || word === '@') found = word === '#' ? 1 : 2
      known.set(word, found)
    }
    return found
  }
}
