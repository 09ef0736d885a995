import fc from 'fast-check'

/** Property tests draw the same cases in each run, so that a change is judged by itself; `STET_SEED` draws others. */
fc.configureGlobal({seed: Number(process.env.STET_SEED ?? 20_261)})
