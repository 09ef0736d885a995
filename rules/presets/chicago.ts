import type {RawConfig} from '../../src/config/raw.ts'

/** House style of the Chicago manual, as far as it is words and settings. */
const chicago: RawConfig = {
  extends: ['stet:recommended'],
  language: 'en-US',
  terms: [
    {use: 'email', not: ['e-mail']},
    {use: 'toward', not: ['towards']},
    {use: 'website', not: ['web site', 'web-site']}
  ]
}

export default chicago
