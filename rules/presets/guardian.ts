import type {RawConfig} from '../../src/config/raw.ts'

/** House style of the Guardian, as far as it is words and settings. */
const guardian: RawConfig = {
  extends: ['stet:recommended'],
  language: 'en-GB',
  terms: [
    {use: 'adviser', not: ['advisor']},
    {use: 'email', not: ['e-mail']},
    {use: 'healthcare', not: ['health care']},
    {use: 'Kyiv', not: ['Kiev']},
    {use: 'OK', not: ['okay']},
    {use: 'website', not: ['web site', 'web-site']}
  ]
}

export default guardian
