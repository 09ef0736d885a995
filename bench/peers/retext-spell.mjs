// The stock chain: remark, retext and retext-spell with dictionary-en, run by unified-args.
import dictionary from 'dictionary-en'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {args} from 'unified-args'

args({
  description: 'Check spelling',
  extensions: ['md'],
  ignoreName: '.retextignore',
  name: 'retext-spell',
  packageField: 'retextConfig',
  pluginPrefix: 'remark',
  processor: remark()
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkRetext, unified().use(retextEnglish).use(retextSpell, dictionary)),
  rcName: '.retextrc',
  version: '1'
})
