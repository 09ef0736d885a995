import {expect, it} from 'vitest'
import {type Sound, soundOf} from '../../src/analysis/sound.ts'

const words: Readonly<Record<Sound, string>> = {
  vowel:
    'apple hour honest honorary heirloom unimportant unidentified Euler umbrella MP FBI EU HTML SUV NGO MRI x86 X-ray iPhone ' +
    'eBay MPhil MSc LLMs 8 11th 18,000 80% F-16 Yves yttrium élan IT npm uncle Ypres XML Oslo Xbox',
  consonant:
    'union unilateral use useful European ukulele one once ewe Uganda unicorn house yes NATO NASA LASIK US UN USB UNESCO URL ' +
    'EULA 100 1,800 180 U-turn UIView Mr Sgt MySQL NoSQL GitHub uninucleate unimodal xylophone PhD DVD usability ubiquitous year',
  unknown: 'herb historic SQL FAQ 1800 1/8 mL hmm IX LEGISLATION Ωmega str'
}

const rows = Object.entries(words).flatMap(([sound, list]) =>
  list.split(' ').map((word) => [word, sound] as const)
)

it.each(rows)('%s begins with a %s', (word, sound) => {
  expect(soundOf(word, () => false)).toBe(sound)
})
