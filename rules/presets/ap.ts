import type {RawConfig} from '../../src/config/raw.ts'

/** House style of the Associated Press, as far as it is words and settings. */
const ap: RawConfig = {
  extends: ['stet:recommended'],
  language: 'en-US',
  terms: [
    {use: 'adviser', not: ['advisor']},
    {use: 'email', not: ['e-mail']},
    {use: 'health care', not: ['healthcare']},
    {use: 'OK', not: ['okay']},
    {use: 'teenager', not: ['teen-ager']},
    {use: 'toward', not: ['towards']},
    {use: 'website', not: ['web site', 'web-site']}
  ]
}

export default ap
