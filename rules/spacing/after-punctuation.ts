import {lostSpaceAfter} from '#analysis'
import {defineRule} from '#rule'

const marks = /^[,;:.?!”)\]"]$/

export default defineRule({
  id: 'spacing/after-punctuation',
  meta: {
    description:
      'Put a space after a comma, semicolon, colon, sentence end, closing quotation mark or bracket.',
    rationale: 'Without the space two words read as one.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: 'We bought apples⟦,p⟧ears and plums.', good: 'We bought apples, pears and plums.'},
      {bad: 'The rain stopped⟦.T⟧he match went on.', good: 'The rain stopped. The match went on.'},
      {bad: 'It was late⟦;n⟧obody answered.', good: 'It was late; nobody answered.'},
      {
        bad: 'She knew three towns well⟦:L⟧eeds, York and Hull.',
        good: 'She knew three towns well: Leeds, York and Hull.'
      },
      {bad: 'How does it work⟦?B⟧asically, by steam.', good: 'How does it work? Basically, by steam.'},
      {bad: 'He called it “strange⟦”a⟧nd left.', good: 'He called it “strange” and left.'},
      {bad: 'The bridge (built in 1890⟦)w⟧as closed.', good: 'The bridge (built in 1890) was closed.'},
      {bad: '"I like it," she said⟦."⟧It is warm."', good: '"I like it," she said. "It is warm."'},
      {bad: 'They rely on GitHub⟦.T⟧his helps.', good: 'They rely on GitHub. This helps.'},
      {bad: 'It improves security⟦.D⟧evelopers like it.', good: 'It improves security. Developers like it.'},
      {bad: 'At *noon*⟦,t⟧he **bell**⟦,a⟧s ever, rang.', good: 'At *noon*, the **bell**, as ever, rang.'},
      {bad: 'It was cold⟦,w⟧et⟦,a⟧nd windy.', good: 'It was cold, wet, and windy.'},
      {bad: 'Repairs cost $12,500⟦,b⟧ut nobody minded.', good: 'Repairs cost $12,500, but nobody minded.'},
      {bad: 'We saw Dr⟦.A⟧nwar and Mrs⟦.P⟧ike.', good: 'We saw Dr. Anwar and Mrs. Pike.'},
      {bad: 'After the program⟦,1⟧8 people stayed.', good: 'After the program, 18 people stayed.'}
    ],
    clean: [
      'Use .NET, Node.js and System.String with fmt.Println; see John.Smith@x.org or example.com.',
      'It cost 3,000.50 at 10:30 a.m. in the U.S., i.e. v1.2.3 of it.',
      'J.K. Rowling and J.R.R. Tolkien met Mr. Smith.',
      'The matrix (a,b,c), the point x,y, max(width,height) and {red,green}.',
      'Filter by type:bug and is:open; tag ruby:latest; react with :tada:.',
      'The (un)likely “foo”s and child(ren), the (s)he of it.',
      'Wait...what? Well…yes. Genesis 1:1, a 3:1 ratio.',
      'He wrote “go,” then “come;” and left.',
      '"Go," she said. "Now."',
      'Yahoo!Finance, Ruby’s empty?method.',
      'Call promise.then or list.first in it.',
      'The 2,4-D spray and N,N-dimethyl compound.',
      'See [1],[2] and (3),(4).',
      'It’s 6"x9" in size.'
    ]
  },
  on: {kinds: ['punctuation'], where: ({text}) => marks.test(text)},
  check(mark, {document, report}) {
    if (mark.spaceAfter !== '') return
    const {next} = mark
    if (!next) return
    const certainty = lostSpaceAfter(mark)
    if (!certainty) return
    const letter = String.fromCodePoint(document.text.codePointAt(next.start) ?? 0)
    report({
      place: document.range(mark.start, next.start + letter.length),
      expected: [`${mark.text} ${letter}`],
      reason: `Unexpected \`${mark.text}${letter}\`, expected \`${mark.text} ${letter}\``,
      safe: certainty === 'certain'
    })
  }
})
