import {describe, expect, test} from 'vitest'
import {markdown, show} from './show.ts'

interface Row {
  readonly name: string
  readonly source: string
  readonly blocks: readonly string[]
  readonly comments?: readonly string[]
}

const groups: Readonly<Record<string, readonly Row[]>> = {
  blocks: [
    {name: 'nothing', source: '', blocks: []},
    {name: 'white space', source: ' \n\t\n', blocks: []},
    {name: 'a paragraph', source: 'One\ntwo.\n', blocks: ['p: One\ntwo.']},
    {
      name: 'headings',
      source: '# One\n\n### Three ###\n\nTitle\n===\n\nSub\n---\n',
      blocks: ['h1: One', 'h3: Three', 'h1: Title', 'h2: Sub']
    },
    {name: 'an empty heading', source: '#\n\nx', blocks: ['p: x']},
    {name: 'a heading of white space and code', source: '&nbsp; `x`\n===\n\ny', blocks: ['p: y']},
    {name: 'a cell of a no-break space', source: 'a\n|-\n&nbsp;\nb', blocks: ['th 0.0.0: a', 'td 0.2.0: b']},
    {name: 'a setext heading over two lines', source: 'One\n  two\n===', blocks: ['h1: One\ntwo']},
    {
      name: 'lists',
      source: '- one\n- two\n\n1. first\n2. second',
      blocks: ['li 0.0: one', 'li 0.1: two', 'li 1.0: first', 'li 1.1: second']
    },
    {
      name: 'a nested list',
      source: '- one\n  - deep\n    1. deeper\n- two',
      blocks: ['li 0.0: one', 'li 1.0 l2: deep', 'li 2.0 l3: deeper', 'li 0.1: two']
    },
    {
      name: 'an item of two paragraphs',
      source: '- one\n\n  more\n- two',
      blocks: ['li 0.0: one', 'p: more', 'li 0.1: two']
    },
    {name: 'an item that begins with code', source: '- ```\n  x\n  ```\n  more', blocks: ['p: more']},
    {name: 'an item that is a heading', source: '- # Head\n\n  text', blocks: ['h1: Head', 'p: text']},
    {
      name: 'lazy continuation',
      source: '- one\nlazy\n> two\nlazy',
      blocks: ['li 0.0: one\nlazy', '> p: two\nlazy']
    },
    {name: 'task items', source: '- [ ] to do\n- [x] done', blocks: ['li 0.0: to do', 'li 0.1: done']},
    {name: 'a quotation', source: '> one\n> > two\n\nout', blocks: ['> p: one', '> p: two', 'p: out']},
    {name: 'a list in a quotation', source: '> - one\n> - two', blocks: ['> li 0.0: one', '> li 0.1: two']},
    {name: 'a quotation in an item', source: '- > said\n  more', blocks: ['> p: said\nmore']},
    {
      name: 'an alert, which is no quotation',
      source: '> [!NOTE]\n> Mind this.\n>\n> And that.',
      blocks: ['p: Mind this.', 'p: And that.']
    },
    {
      name: 'a table',
      source: 'A | B\n--|--\nx | `y|z`\n| \\| |\n\nout',
      blocks: [
        'th 0.0.0: A',
        'th 0.0.1: B',
        'td 0.1.0: x',
        'td 0.1.1: `y',
        'td 0.1.2: z`',
        'td 0.2.0: |',
        'p: out'
      ]
    },
    {
      name: 'a table with outer bars and empty cells',
      source: '| A | B |\n|---|:-:|\n| | *b* |\n| `c` | |',
      blocks: ['th 0.0.0: A', 'th 0.0.1: B', 'td 0.1.1: b', 'td 0.2.0: ◻']
    },
    {
      name: 'a table in a quotation',
      source: '> A | B\n> --|--\n> x | y',
      blocks: ['> th 0.0.0: A', '> th 0.0.1: B', '> td 0.1.0: x', '> td 0.1.1: y']
    },
    {
      name: 'a footnote',
      source: 'x[^1].\n\n[^1]: Note *here*.\n\n    More.',
      blocks: ['p: x.', 'p: Note here.', 'p: More.']
    }
  ],
  'left alone': [
    {name: 'front matter', source: '---\ntitle: Teh\n---\nx', blocks: ['p: x']},
    {name: 'front matter in TOML', source: '+++\ntitle = "Teh"\n+++\nx', blocks: ['p: x']},
    {name: 'fenced code', source: '```js\nteh\n```\n\n~~~\nteh\n~~~\nx', blocks: ['p: x']},
    {name: 'indented code', source: '    teh\n\nx', blocks: ['p: x']},
    {name: 'a block of HTML', source: '<div>\nteh\n</div>\n\nx', blocks: ['p: x']},
    {name: 'definitions', source: '[a]: http://x.y "teh"\n\nx', blocks: ['p: x']},
    {name: 'a break', source: 'x\n\n***\n\ny', blocks: ['p: x', 'p: y']},
    {name: 'maths blocks', source: 'a\n$$\nx = 1\n- y\n$$\nb', blocks: ['p: a', 'p: b']},
    {name: 'maths on a line', source: '$$ x = 1 $$\n\nb', blocks: ['p: b']},
    {name: 'maths in a quotation', source: '> $$\n> x\n> $$\n\nb', blocks: ['p: b']},
    {name: 'dollars that begin no maths', source: '$$\n\nb', blocks: ['p: $$', 'p: b']},
    {name: 'template tags on lines', source: '{% if x %}\nText.\n{%- endif -%}\n', blocks: ['p: Text.']},
    {name: 'several tags on a line', source: '{% a %}{% b %}\n', blocks: []},
    {name: 'text between tags on a line', source: '{% a %}Text{% b %}', blocks: ['p: ◻Text◻']},
    {
      name: 'shortcodes',
      source: '{{< figure src="x" >}}\n\n{{% note %}}\nText.\n{{% /note %}}',
      blocks: ['p: Text.']
    },
    {
      name: 'code in template tags',
      source: '{% highlight js %}\nteh\n\n# teh\n{% endhighlight %}\nx',
      blocks: ['p: x']
    },
    {name: 'a tag that is not ended', source: '{% comment %}\nx', blocks: ['p: x']},
    {name: 'a template value alone', source: '{{ toc }}\n\nx', blocks: ['p: x']},
    {
      name: 'attribute lists',
      source: '{: .lead}\nText.\n{: #id}\n\n# Head {#head}\n\n*a*{: .b} c',
      blocks: ['p: Text.', 'h1: Head', 'p: a c']
    },
    {
      name: 'fences of directives',
      source: ':::note\nText.\n:::\n\n::: {.box}\nx\n:::',
      blocks: ['p: Text.', 'p: x']
    },
    {name: 'a colon in text', source: ':::\n\n10:30 is: a time', blocks: ['p: 10:30 is: a time']},
    {name: 'an image alone', source: '![Teh](x.png)\n\nx', blocks: ['p: x']}
  ],
  objects: [
    {name: 'code', source: 'a `b` ``c ` d`` e', blocks: ['p: a ◻ ◻ e']},
    {name: 'code over lines', source: 'a `b\nc` d', blocks: ['p: a ◻ d']},
    {name: 'images', source: 'a ![b *c*](d "e") ![f][g] h\n\n[g]: x', blocks: ['p: a ◻ ◻ h']},
    {
      name: 'autolinks',
      source: 'a <http://b.c> <d@e.fg> http://h.i/j_k_l. www.m.no, p',
      blocks: ['p: a ◻ ◻ ◻. ◻, p']
    },
    {name: 'e-mail', source: 'Ask me@x.example.com, or @me, or a@b.', blocks: ['p: Ask ◻, or @me, or a@b.']},
    {
      name: 'raw elements',
      source: 'a <kbd>Ctrl</kbd>+<code>b *c*</code> <var>x</var> <svg><path/></svg> d',
      blocks: ['p: a ◻+◻ ◻ ◻ d']
    },
    {name: 'a raw element that is not closed', source: 'a <code>b', blocks: ['p: a b']},
    {name: 'images in HTML', source: 'a <img src="x"> <br/> b', blocks: ['p: a ◻\nb']},
    {
      name: 'templates',
      source: 'Hi {{ name }}, {% if a %}b{% endif %} {{{ c }}}.',
      blocks: ['p: Hi ◻, ◻b◻ ◻.']
    },
    {name: 'braces', source: 'a {b} {{c {d', blocks: ['p: a {b} {{c {d']},
    {name: 'wiki links', source: 'See [[Page]] and [[Page|text]].', blocks: ['p: See ◻ and ◻.']},
    {name: 'brackets in a link', source: 'a[[1]](x) b', blocks: ['p: a[1] b']},
    {
      name: 'maths',
      source: 'Where $x$ and $a_1 + b$ and $$c$$ and $\\alpha$ are.',
      blocks: ['p: Where ◻ and ◻ and ◻ and ◻ are.']
    },
    {
      name: 'money',
      source: 'From $5 to $10, $5 million = £4 million and US$3, A$4; $5-$10',
      blocks: ['p: From $5 to $10, $5 million = £4 million and US$3, A$4; $5-$10']
    }
  ],
  markup: [
    {
      name: 'emphasis',
      source: '*a* **b** ~~c~~ ***d*** un*frigging*believable',
      blocks: ['p: a b c d unfriggingbelievable']
    },
    {name: 'links', source: '[a *b*](c "d") [e][f] [f][] [f]\n\n[f]: x', blocks: ['p: a b e f f']},
    {name: 'brackets that are no links', source: '[sic] and [a][b]', blocks: ['p: [sic] and [a][b]']},
    {name: 'footnote calls', source: 'word[^1]. Word[^no]\n\n[^1]: x', blocks: ['p: word. Word', 'p: x']},
    {
      name: 'a footnote call with spaces',
      source: 'word [^1] next [^1].\n\n[^1]: x',
      blocks: ['p: word next.', 'p: x']
    },
    {
      name: 'numbers raised',
      source: 'word<sup>2</sup>, 10<sup>th</sup>, x<sup>[a](b)</sup>',
      blocks: ['p: word, 10th, xa']
    },
    {name: 'tags', source: 'a <b>b</b> <span x="y">c</span><wbr> d', blocks: ['p: a b c d']},
    {name: 'line breaks in HTML', source: 'a<br>b <br> c<br/>\nd', blocks: ['p: a\nb\nc\nd']},
    {name: 'hard breaks', source: 'a  \nb\\\nc', blocks: ['p: a\nb\nc']},
    {name: 'soft breaks', source: 'a \n  b\n> c\n>   d', blocks: ['p: a\nb', '> p: c\nd']},
    {name: 'line endings', source: 'a\r\nb\rc\r\n\r\nd', blocks: ['p: a\nb\nc', 'p: d']},
    {
      name: 'references',
      source: '&amp; &#39; &#x1F600; &nope; &#0; &NotEqualTilde;',
      blocks: ["p: & ' 😀 &nope; \uFFFD ≂̸"]
    },
    {name: 'escapes', source: '\\*a\\* \\b 1\\. c', blocks: ['p: *a* \\b 1. c']},
    {name: 'a byte order mark', source: '\uFEFF# a\n\nb', blocks: ['h1: a', 'p: b']}
  ],
  comments: [
    {name: 'a block', source: 'a\n\n<!-- stet -->\n\nb', blocks: ['p: a', 'p: b'], comments: ['stet']},
    {
      name: 'in a line',
      source: 'a <!-- stet off --> b<!--c-->d.',
      blocks: ['p: a bd.'],
      comments: ['stet off', 'c']
    },
    {
      name: 'some in a block of HTML',
      source: '<div>\n<!-- a -->\n<!-- b\nc -->\n</div>',
      blocks: [],
      comments: ['a', 'b\nc']
    },
    {name: 'none in a script', source: '<script>\n<!-- a -->\n</script>', blocks: [], comments: []},
    {
      name: 'empty ones',
      source: '<!---->\n\n<!-->\n\na <!---> b',
      blocks: ['p: a b'],
      comments: ['', '', '']
    },
    {name: 'one not ended', source: '<!-- a', blocks: [], comments: []},
    {
      name: 'other declarations',
      source: 'a <?php b ?> <!DOCTYPE c> <![CDATA[d]]> e',
      blocks: ['p: a e'],
      comments: []
    }
  ]
}

describe.each(Object.entries(groups))('Markdown: %s', (_, rows) => {
  test.each(rows)('$name', ({source, blocks, comments}) => {
    const prose = markdown(source)
    expect(show(prose)).toEqual(blocks)
    if (comments) expect(prose.comments.map(({value}) => value)).toEqual(comments)
    for (const {start, end, value} of prose.comments) expect(source.slice(start, end)).toContain(value)
  })
})
