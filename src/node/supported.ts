/** Endings of the files that can be checked. Known here so that a folder can be listed before any format is loaded. */
export const supportedExtensions = ['.md', '.markdown', '.txt'] as const

/** Whether a file is of a kind that can be checked, by its name. */
export function isSupported(file: string): boolean {
  const name = file.toLowerCase()
  return supportedExtensions.some((extension) => name.endsWith(extension))
}
