/** Judges which of several confusable words fits a place, from the words around it. */
export interface ConfusionModel {
  /**
   * @param set - Words of the set, as the model was trained on them, joined by `/` (`affect/effect`).
   * @param before - Words before the place in its sentence, nearest last, in lower case; marks count as words.
   * @param after - Words after the place, nearest first.
   * @returns Log-odds of each word of the set against the rest, in the set's order, or `undefined` if the model has no
   *   such set.
   */
  score(set: string, before: readonly string[], after: readonly string[]): readonly number[] | undefined
}
