/** Adds up how long things take, without what they measure inside them. */
export class SelfTimes {
  readonly #milliseconds = new Map<string, number>()
  /** Time that was measured inside each thing that is under way. */
  readonly #inner: number[] = []

  /** Do something, and count its time under a key. */
  measure<Value>(key: string, action: () => Value): Value {
    this.#inner.push(0)
    const start = performance.now()
    try {
      return action()
    } finally {
      const all = performance.now() - start
      const own = all - (this.#inner.pop() ?? 0)
      const outer = this.#inner.length - 1
      if (outer >= 0) this.#inner[outer] = (this.#inner[outer] ?? 0) + all
      this.#milliseconds.set(key, (this.#milliseconds.get(key) ?? 0) + own)
    }
  }

  /** What was counted. */
  take(): ReadonlyMap<string, number> {
    return new Map(this.#milliseconds)
  }

  clear(): void {
    this.#milliseconds.clear()
  }
}
