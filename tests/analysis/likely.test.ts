import {describe, expect, test} from 'vitest'
import {likelyMeant} from '../../src/analysis/confusion/likely.ts'
import {documentOf} from './document.ts'

/** What is likely at each word of a text of which the places say something. */
async function read(text: string): Promise<readonly string[]> {
  const document = await documentOf(text)
  return Array.from({length: document.tokens.count}, (_, index) => document.token(index)).flatMap((token) => {
    const meant = likelyMeant(token)
    return meant === undefined ? [] : [`${token.text}→${meant}`]
  })
}

describe('words in narrow places', () => {
  test.each([
    ['We keep to the guiding principals of the guild.', 'principals→principles'],
    ['They put these principals into practice.', 'principals→principles'],
    ['The plan, through, was a good one.', 'through→though'],
    ['Through every town is different, most have a mill.', 'Through→though'],
    ['All the though that goes into a cake.', 'though→thought'],
    ['It met there needs in full.', 'there→their'],
    ['After the course, your done!', "your→you're"],
    ['See what happens if your looking for a room.', "your→you're"],
    ['From it’s launch the shop did well.', 'it’s→its'],
    ['As were able, we add more beds.', "were→we're"],
    ['Form the beginning they sang.', 'Form→from'],
    ['The cake looked grate to us.', 'grate→great'],
    ['It’s hear when you need it.', 'hear→here'],
    ['Weather through rain or snow, they come.', 'Weather→whether'],
    ['Write it in plane language.', 'plane→plain'],
    ['It is the best step to take write now.', ''],
    ['Ask what steps write now, to be sure.', 'write→right'],
    ['It rests on passed experiences with the firm.', 'passed→past'],
    ['We now that it rains.', 'now→know'],
    ['They prefer now to stay.', 'now→not'],
    ['It fails with to few hands.', 'to→too'],
    ['The bar may be to high for them.', 'to→too'],
    ['In June, is was too hot to bake.', 'is→it'],
    ['The tower is and old landmark.', 'and→an'],
    ['Now that we are here, lets take a walk.', "lets→let's"],
    ['It took quiet a few days.', 'quiet→quite'],
    ['One you are done, go home.', 'One→once'],
    ['It rains, so it you go, take a coat.', 'it→if'],
    ['Ask him about you family.', 'you→your'],
    ['The guests being singing.', 'being→begin'],
    ['We feel confidant in it.', 'confidant→confident'],
    ['Some perspective tenants came.', 'perspective→prospective'],
    ['A new bred of sheep.', 'bred→breed'],
    ['Take tea instead or coffee.', 'or→of'],
    ['The bell does non ring.', 'non→not'],
    ['It can me more exact.', 'me→be'],
    ['The price of both he house and the barn.', 'he→the'],
    ['Let it run so other trains can pass.', 'so→some'],
    ['It works within it telecommunications, media and sales.', 'it→its'],
    ['We learned it i Chapter 2 of the book.', 'i→in'],
    ['They may not except the offer, nor can they except any gifts.', 'except→accept']
  ])('%s %s', async (text, expected) => {
    const found = await read(text)
    if (expected === '') expect(found).toEqual([])
    else expect(found).toContain(expected)
  })

  test.each([
    'The school principals met, and the principals of the firm came.',
    'We walked through, and through the park it was quiet.',
    'Through hard work we won. Through a friend who is a baker, we got bread.',
    'It rained, though, and the thought stayed.',
    'We met there yesterday and shared there what we knew.',
    'Bring your finished drafts and your now famous cake.',
    'It’s the end of it. Because of it’s odd to say.',
    'As were the others, they were happy because we were able to come.',
    'They form the beginning of a queue. The form over there is blank.',
    'The fire in the grate was out; they hear we are late.',
    'The weather, or rather the wind, was fierce. We can weather it.',
    'The plane landed. They write now and then.',
    'It passed the few houses. We now know that. You now have how many?',
    'They went to few shops and talked to many people.',
    'The road is to London. The room is and was cold.',
    'It lets you in. She lets rooms.',
    'Be quiet a moment. The room is not quiet.',
    'They work every day except the first.',
    'One of you and one you know went. Do it. You go, and it rains.',
    'With you people it is fun. I gave you bread. If you bake, do.',
    'They are being sung. Being kind is good. His confidant left.',
    'Stat counts. They want to buy bug fixes. It is a knowledge-base system; the base is thread.',
    'And i Think so. The sum of i and 2, or i chapters.',
    'If you dont want it, leave it.',
    'It is non-stop. Tell me more. Of all he said, little is true. It rained, so other trains were late.',
    'In crates the apples kept. On arrival, they left. Of it nothing came, and with it people came.',
    'Take tea instead, or coffee. A bull bred of two. Not a jot or tittle.'
  ])('lets stand: %s', async (text) => {
    expect(await read(text)).toEqual([])
  })
})
