import {pathToFileURL} from 'node:url'

/** A shown path as a URI reference: relative to the root of the report, or a file URL where it is absolute. */
export function fileUri(path: string): string {
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return pathToFileURL(path).href
  return path.split('/').map(encodeURIComponent).join('/')
}

/** Whether a shown path is relative to the folder that stet ran in. */
export const isRelative = (path: string): boolean => !/^(?:\/|[A-Za-z]:[\\/])/.test(path)
