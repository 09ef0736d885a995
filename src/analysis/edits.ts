/** Whether one inserted, left out, changed or transposed letter makes one word the other. */
export function isWithinOneEdit(left: string, right: string): boolean {
  if (left.length > right.length) return isWithinOneEdit(right, left)
  if (right.length - left.length > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start++
  let end = 0
  while (end < left.length - start && left.at(-1 - end) === right.at(-1 - end)) end++
  const rest = left.slice(start, left.length - end)
  const other = right.slice(start, right.length - end)
  if (rest.length + other.length <= 1 || (rest.length === 1 && other.length === 1)) return true
  return rest.length === 2 && other.length === 2 && rest[0] === other[1] && rest[1] === other[0]
}
