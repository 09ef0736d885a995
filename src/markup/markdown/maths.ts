/** A letter by itself, or with an index: `$x$`, `$n$`, `$\alpha$`. */
const symbol = /^(?:[A-Za-z]|\\[A-Za-z]+)'*$/
const sign = /[\\^_=<>+*/|]|[A-Za-z]\(|\d\s*-\s*\d|-\s*[A-Za-z]/
const commands = /\\(?:text|mathrm|mathbf|operatorname|mbox)\s*\{[^{}]*\}|\\[A-Za-z]+/g

/** Whether what stands between two dollar signs is clearly maths, not two sums of money with words between. */
export function isMaths(content: string): boolean {
  if (content === '' || /^\s|\s$/.test(content)) return false
  if (symbol.test(content)) return true
  if (!sign.test(content)) return false
  const rest = content.replace(commands, ' ')
  // “$5 = £4 and A$”: prose has words.
  return !/[A-Za-z]{3,}/.test(rest.replace(/_\{[^{}]*\}|\b(?:sin|cos|tan|log|exp|lim|max|min|mod)\b/g, ' '))
}
