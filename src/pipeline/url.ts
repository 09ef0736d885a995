/**
 * Base of the documentation: `rules` below the home page of the package. It has no public address yet, and a link that leads
 * nowhere is worse than none. This is the one place to write it.
 */
export const documentationBase: string | undefined = undefined

/** Page of a rule, if it has one that everybody can read. */
export const ruleUrl = (id: string, base: string | undefined = documentationBase): string | null =>
  base === undefined ? null : `${base}/${id}`
