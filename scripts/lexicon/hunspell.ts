interface Affix {
  readonly isPrefix: boolean
  readonly crosses: boolean
  readonly entries: readonly {readonly strip: string; readonly add: string; readonly condition: RegExp}[]
}

/** What a Hunspell dictionary lists: every form that it accepts, and those that it never suggests. */
export interface Expansion {
  readonly forms: ReadonlySet<string>
  readonly unsuggested: ReadonlySet<string>
}

/**
 * Expand a Hunspell dictionary with flags of one character, as the English ones of SCOWL are.
 * Entries that stand only in compounds (ordinal numbers) are left out, and so is all that begins with a digit.
 */
export function expandHunspell(aff: string, dic: string): Expansion {
  const {affixes, special} = readAffixes(aff)
  const forms = new Set<string>()
  const unsuggested = new Set<string>()
  for (const line of dic.split('\n').slice(1)) {
    const [stem = '', flags = ''] = line.trim().split('/')
    if (stem === '' || /^\d/.test(stem)) continue
    if (hasFlag(flags, special.FORBIDDENWORD) || hasFlag(flags, special.ONLYINCOMPOUND)) continue
    const hidden = hasFlag(flags, special.NOSUGGEST)
    for (const form of formsOf(stem, flags, affixes, hasFlag(flags, special.NEEDAFFIX))) {
      forms.add(form)
      if (hidden) unsuggested.add(form)
    }
  }
  return {forms, unsuggested}
}

const hasFlag = (flags: string, flag: string | undefined): boolean =>
  flag !== undefined && flags.includes(flag)

function readAffixes(aff: string): {
  readonly affixes: ReadonlyMap<string, Affix>
  readonly special: Record<string, string | undefined>
} {
  const affixes = new Map<string, Affix>()
  const special: Record<string, string | undefined> = {}
  const lines = aff.split('\n').map((line) => line.trim().split(/\s+/))
  for (let index = 0; index < lines.length; index++) {
    const [kind = '', flag = '', cross = '', count = ''] = lines[index] ?? []
    if (/^(?:FORBIDDENWORD|ONLYINCOMPOUND|NOSUGGEST|NEEDAFFIX)$/.test(kind)) special[kind] = flag
    if (kind !== 'PFX' && kind !== 'SFX') continue
    const isPrefix = kind === 'PFX'
    const entries = lines
      .slice(index + 1, index + 1 + Number(count))
      .map(([, , strip = '0', add = '0', condition = '.']) => ({
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : add,
        condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`)
      }))
    affixes.set(flag, {isPrefix, crosses: cross === 'Y', entries})
    index += Number(count)
  }
  return {affixes, special}
}

function formsOf(
  stem: string,
  flags: string,
  affixes: ReadonlyMap<string, Affix>,
  needsAffix: boolean
): readonly string[] {
  const own = [...flags].flatMap((flag) => affixes.get(flag) ?? [])
  const forms = needsAffix ? [] : [stem]
  for (const affix of own) {
    const built = build(stem, affix)
    forms.push(...built)
    if (affix.isPrefix || !affix.crosses) continue
    for (const prefix of own) {
      if (prefix.isPrefix && prefix.crosses) forms.push(...built.flatMap((form) => build(form, prefix)))
    }
  }
  return forms
}

const build = (stem: string, {isPrefix, entries}: Affix): readonly string[] =>
  entries
    .filter(
      ({strip, condition}) =>
        condition.test(stem) && (isPrefix ? stem.startsWith(strip) : stem.endsWith(strip))
    )
    .map(({strip, add}) =>
      isPrefix ? add + stem.slice(strip.length) : stem.slice(0, stem.length - strip.length) + add
    )
