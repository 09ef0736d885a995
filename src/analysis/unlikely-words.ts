/**
 * Words that dictionaries list and hardly anybody writes, each one slip away from a word that everybody writes: `wold`,
 * `ans`. Where one stands by itself in a draft, the slip is far likelier than the word. Words that live in a phrase, a
 * trade or one country are none of these: `tit for tat`, `hem and haw`, a `valuer`, a `rill`.
 */
export const unlikelyWords: ReadonlySet<string> = new Set(
  (
    'ans ares bor ens fol hab hos ind justs mor mus mys nob porer pothers sames sher shes thees thew usings weer ' +
    'withing withins wold woulds xis'
  ).split(' ')
)
