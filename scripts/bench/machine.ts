import os from 'node:os'

/** One line on the machine that was measured on. */
export function machine(): string {
  const [core] = os.cpus()
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const [load = 0] = os.loadavg()
  return `${os.cpus().length} cores (${core?.model ?? 'unknown'}), ${memory} GB, ${os.platform()} ${os.release()}, Node ${process.versions.node}; load ${load.toFixed(1)} at the end`
}
