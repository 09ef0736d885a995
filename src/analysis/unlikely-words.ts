/**
 * Words that dictionaries list and hardly anybody writes, each one slip away from a word that everybody writes. Where one
 * stands by itself in a draft, the slip is far likelier than the word.
 */
export const unlikelyWords: ReadonlySet<string> = new Set(
  (
    'afters ans ares bor buts cumber eave ens exampled fallowing fay fol forb gad gits hab haw hie hos ind jour justs leas ' +
    'mor mot mus mys nob nos oaten ochers ope phat porer pother pothers prat rill rood sames sate sher shes ' +
    'smalls soc sot tat thees thew thole usings ute valuer ween wen weer wile withe withing withins withy wold woulds ' +
    'wight xis yous yow'
  ).split(' ')
)
