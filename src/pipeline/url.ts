/** Base of the documentation. The project has no public address yet: this is the one place to write it. */
export const documentationBase = 'https://stet.invalid/rules'

/** Page of a rule. */
export const ruleUrl = (id: string): string => `${documentationBase}/${id}`
