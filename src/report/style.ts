const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
} as const

/** A style of text on terminals. */
export type Style = keyof typeof codes

/** Wrap text in the escape sequences of a style. */
export function paint(style: Style, text: string): string {
  const [on, off] = codes[style]
  return `\u001B[${on}m${text}\u001B[${off}m`
}

/** Styles text, or leaves it as it is. */
export type Painter = (style: Style, text: string) => string

/** Painter for output with or without colour. */
export const painter = (color: boolean): Painter => (color ? paint : (_style, text) => text)
