import {execFileSync} from 'node:child_process'
import {isStale} from './build/stale.ts'

const sources = ['src', 'rules', 'scripts/build', 'package.json', 'package-lock.json', 'tsdown.config.ts']
const products = ['dist/cli.js', 'dist/index.js', 'dist/cli/core.cjs.cache', 'dist/lintrc.schema.json']

// A build takes many times as long as proofreading a draft.
if (isStale(sources, products))
  execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit', shell: true})
