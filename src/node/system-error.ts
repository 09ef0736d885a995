/** Whether an error is one of the operating system, with this code. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.some((code) => code === error.code)

/** What the operating system says, in words for people. */
export function reasonOf(error: unknown): string {
  if (hasCode(error, 'EACCES', 'EPERM')) return 'permission denied'
  if (hasCode(error, 'EROFS')) return 'the disk is read-only'
  if (hasCode(error, 'ENOSPC')) return 'the disk is full'
  if (hasCode(error, 'EISDIR')) return 'it is a folder'
  if (hasCode(error, 'ENOTDIR')) return 'a part of its path is not a folder'
  if (hasCode(error, 'ENOENT')) return 'there is no such file or folder'
  if (hasCode(error, 'ELOOP')) return 'its symbolic links go in a circle'
  return error instanceof Error ? error.message : String(error)
}
