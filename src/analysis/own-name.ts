import {defineFacet} from './facet.ts'

/** The name of what the draft is about, if its title is but that, written small: `# magic-string`. */
export const ownName = defineFacet('own-name', (document): string | undefined => {
  const [title] = document.blocks
  const text = title?.kind === 'heading' ? document.slice(title) : ''
  return /^\p{Ll}+(?:-\p{Ll}+)*$/u.test(text) ? text : undefined
})
