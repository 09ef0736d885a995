const path = require('node:path')

// Tells at the end which files of the program a run has loaded.
process.on('exit', () => {
  const files = Object.keys(require.cache).filter((file) => file.includes(`${path.sep}dist${path.sep}`))
  process.stdout.write(
    `loaded: ${files
      .map((file) => path.basename(file))
      .sort()
      .join(' ')}\n`
  )
})
