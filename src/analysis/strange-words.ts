import {particles} from './name-contexts.ts'
import type {Token} from './token.ts'

const introducing = /^(?:called|termed|dubbed|nicknamed|named|words?|terms?|latin|greek|pronounced)$/

/** Whether the draft itself says that the word is a strange one: `called a xylo`, `the word “xylo”`, `xylo [sic]`. */
export function isIntroduced({previous, next}: Token): boolean {
  const after = next && /^['"’”]$/.test(next.text) ? next.next : next
  if (after && /^[[(]$/.test(after.text) && after.next?.normal === 'sic') return true
  let before = previous
  while (before && /^(?:["'“‘]|an?|the)$/.test(before.normal)) before = before.previous
  return before !== undefined && introducing.test(before.normal)
}

/** “Husayn ibn Ali”; “Macaca mulatta”: a small word of a name, the second one a Latin one after another that is unknown. */
export function isNamePart({casing, normal, previous, next, document}: Token): boolean {
  if (casing !== 'lower') return false
  if (particles.has(normal) && /^\p{Lu}/u.test(next?.text ?? '')) return true
  return (
    previous?.isWord === true &&
    previous.casing === 'title' &&
    /(?:a|us|um|is|ii|ae|oides|ensis)$/.test(normal) &&
    !document.knows(previous.text)
  )
}

/** “tri- (three)”, “–ous”: a part of words that the draft speaks of. */
export function isAffix({normal, previous, next, spaceBefore, spaceAfter}: Token): boolean {
  if (normal.length > 6) return false
  const isDash = (token: Token | undefined): boolean => /^[-–]$/.test(token?.normal ?? '')
  return (
    (isDash(next) && spaceAfter === '' && next?.spaceAfter !== '' && spaceBefore !== '') ||
    (isDash(previous) && spaceBefore === '' && previous?.spaceBefore !== '')
  )
}

/** “Ann ‘Zab’ Trent”. */
export function isNickname({casing, previous, next, spaceBefore, spaceAfter}: Token): boolean {
  if (casing !== 'title' || spaceBefore !== '' || spaceAfter !== '') return false
  const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
  return (
    /^["“‘'(]$/.test(previous?.text ?? '') &&
    /^["”’')]$/.test(next?.text ?? '') &&
    isName(previous?.previous) &&
    isName(next?.next)
  )
}
