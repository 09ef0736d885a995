import {formatFor, formats} from '../markup/index.ts'

/** Endings of the files that can be checked. */
export const supportedExtensions: readonly string[] = formats.flatMap(({extensions}) => extensions)

/** Whether a file is of a kind that can be checked, by its name. */
export const isSupported = (file: string): boolean => formatFor(file) !== undefined
