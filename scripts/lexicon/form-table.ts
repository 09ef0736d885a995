import {dialectFlags} from '../../src/lexicon/types.ts'

/** Flags of a form that every dialect uses. */
export const everywhere = Object.values(dialectFlags).reduce((all, flag) => all | flag, 0)

/** Forms and their flags, gathered from one source after another. */
export class FormTable {
  readonly flags = new Map<string, number>()

  /** Mark a form; what earlier sources said of it stays. */
  add(form: string, flags: number): void {
    this.flags.set(form, (this.flags.get(form) ?? 0) | flags)
  }

  /** Mark a form only if no source has it yet. */
  addNew(form: string, flags: number): void {
    if (!this.flags.has(form)) this.flags.set(form, flags)
  }

  has(form: string): boolean {
    return this.flags.has(form)
  }

  remove(form: string): void {
    this.flags.delete(form)
  }

  clear(form: string, flags: number): void {
    this.flags.set(form, (this.flags.get(form) ?? 0) & ~flags)
  }
}

/** A text without its accents and special letters: `São Luís` → `Sao Luis`. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıİøØłŁđĐßæÆœŒəƏ]/g, (letter) => plainLetters[letter] ?? letter)

const plainLetters: Readonly<Record<string, string | undefined>> = {
  ı: 'i',
  İ: 'I',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A'
}
