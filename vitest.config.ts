import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/programs/**'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 180_000
  }
})
