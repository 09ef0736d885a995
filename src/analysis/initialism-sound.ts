import type {Sound} from './sound.ts'

/** Letters whose names begin with a vowel: `an F`, `an X`. */
const vowelNames = /^[aefhilmnorsx]/i

/** Letters that begin with the same kind of sound in a word and in their names. */
const sameEitherWay = /^[BCDGJKPQTVWYZ]/

const spokenAsWords = set(`
  EULA EURO FAANG FAFSA FARC FASB FEMA FERPA FICA FICO FIDO FIFA FIFO FISA FLAC FLOPS FOIA FOMO FORTRAN FUBAR FUD HALO
  HAZMAT HELOC HEPA HIIT HIPAA HUAC HUD HUMINT LAMP LAN LASER LASIK LEED LEGO LIBOR LIDAR LIFO MADD MAGA MASH MATLAB MENA
  MERCOSUR MERS MIDI MIMO MIPS MOMA MOOC NAFTA NAND NASA NASCAR NASDAQ NATO NERC NIMBY NIST NOAA NORAD NUMA RADAR RAID
  RAM RAND REIT REM REST RHEL RICO ROM ROTC SALT SAML SARS SCADA SCORM SCOTUS SCSI SCUBA SEAL SEATO SIDS SIEM SIM SLAM
  SNAP SOAP SOCOM SOHO SONAR SPAC START STEAM STEM SWAT SWIFT SWOT`)

const spelledOut = set(`
  EU FAA FAO FBI FCA FCO FDA FEC FHA FIU FOI FSA FTA FTE FYI HIV HMO HOA HRA LA LAPD LAX LEA LED LGBTQIA LOI LSAT LSE LSU
  MA MBA MCAT MD MEP MFA MI MIA MIT MLA MMA MOD MOT MOU MPA MPEG MRE MRI MSI MSU MTA MC NAACP NAO NBA NCAA NCO NDA NEA NEC
  NEH NGA NGO NIH NPO NPI NRA NSA NUT NY NYC NYPD NYSE NYU RAC RAF RBI RCA RFA RFI RIAA RNA RNLI ROI RPA RSA RSI RUC SAE
  SAP SAT SDI SEC SEIU SEO SFO SLA SOA SOE SOI SOS SOW SPA SRE SSA SSI STI SUV SVU UAE UK ULEZ UN US USA USS UUID XL`)

const eitherWay = set('FAQ SQL SME')

/** Written without capitals and read by letters all the same. */
const smallInitialisms = set('npm nth html ssh xml ftp sftp sdk rss svg sms nfs llm mph')

/** Abbreviations that are read as the word they stand for. */
const titles = set('mr mrs ms msgr st mt sgt lt ft fr sr rt dr')

/** Beginnings that an English word may have; `NG` or `MR` can only be read by letters. */
const onset = /^(?:[^AEIOUY]?[AEIOUY]|F[LR]|MC|MN|RH|S[CHKLMNPQTVW]|SCR|SPR|STR)/

/**
 * The sound of what is read letter by letter, in whole or at its start (`MP`, `x86`, `iPhone`, `MPhil`), `unknown` if it
 * may be, or `undefined` if it is a word like any other.
 */
export function soundOfInitialism(word: string, isWord: (form: string) => boolean): Sound | undefined {
  const lower = word.toLowerCase()
  if (word.length === 1) return soundOfName(word)
  if (titles.has(lower) && !/^[A-Z]{2}/.test(word)) return 'consonant'
  if (smallInitialisms.has(word) || /^\p{L}\d/u.test(word) || /^mp[34]$/.test(lower)) return soundOfName(word)
  if (/^[A-Z][A-Z\d]+s?$/.test(word)) return soundOfCapitals(word.replace(/s$/, ''), isWord)
  if (/^[a-z][A-Z]/.test(word)) return word.length > 3 ? soundOfName(word) : 'unknown'
  const lead = /^[A-Z]+(?=[A-Z][a-z])/.exec(word)?.[0]
  if (lead !== undefined && !isWord(lower))
    return lead.length === 1 ? soundOfName(lead) : soundOfCapitals(lead, isWord)
  if (!/[aeiouy]/.test(lower)) return sameEitherWay.test(lower.toUpperCase()) ? 'consonant' : 'unknown'
  return undefined
}

const soundOfName = (text: string): Sound => (vowelNames.test(text) ? 'vowel' : 'consonant')

function soundOfCapitals(text: string, isWord: (form: string) => boolean): Sound | undefined {
  if (spelledOut.has(text)) return soundOfName(text)
  if (spokenAsWords.has(text)) return undefined
  if (eitherWay.has(text) || /^[IVX]{2,}$/.test(text)) return 'unknown' // Numerals are read as numbers.
  if (sameEitherWay.test(text)) return 'consonant'
  if (/^(?:[AEIO]|U.*[AEIO])/.test(text))
    return text.length > 2 && isWord(text.toLowerCase()) ? undefined : soundOfName(text)
  if (text.startsWith('U')) return 'consonant'
  if (!/[AEIOUY]/.test(text) || !onset.test(text)) return 'vowel'
  return 'unknown'
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.match(/\S+/g))
}
