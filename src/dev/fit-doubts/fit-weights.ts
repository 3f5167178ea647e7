/** A judged record: what is in doubt about it, and whether it is exact. */
export interface Sample {
  doubts: string[];
  isExact: boolean;
  /** What it counts, among all. */
  weight: number;
}

/** Weights of a logistic regression: `sigmoid(base - sum of the weights of the doubts)` is the chance of being exact. */
export interface Weights {
  base: number;
  doubts: Record<string, number>;
}

/** How firmly a weight is held at its guess: it takes about so many records to move it. */
const firmness = 2;
const rounds = 4000;
const step = 0.5;

/**
 * Fits the weights of doubts by gradient descent, each held near its guess, so that a doubt that hardly any record
 * gives keeps it. No doubt speaks for a record.
 */
export function fitWeights(samples: Sample[], guesses: Weights): Weights {
  const ids = Object.keys(guesses.doubts);
  const rows = samples.map(({ doubts }) => doubts.map((id) => ids.indexOf(id)).filter((at) => at >= 0));
  const weights = ids.map((id) => guesses.doubts[id]!);
  const counts = ids.map((_, at) => rows.reduce((sum, row, index) => sum + (row.includes(at) ? samples[index]!.weight : 0), firmness)); // prettier-ignore
  const all = samples.reduce((sum, { weight }) => sum + weight, firmness);
  let base = guesses.base;
  for (let round = 0; round < rounds; round += 1) {
    const slopes = ids.map((id, at) => firmness * 0.1 * (guesses.doubts[id]! - weights[at]!));
    let ofBase = 0;
    rows.forEach((row, index) => {
      const { isExact, weight } = samples[index]!;
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, at) => sum - weights[at]!, base)));
      const error = weight * ((isExact ? 1 : 0) - chance);
      ofBase += error;
      for (const at of row) slopes[at]! -= error;
    });
    base += (step * 4 * ofBase) / all;
    slopes.forEach((slope, at) => (weights[at] = Math.max(0, weights[at]! + (step * slope) / counts[at]!)));
  }
  return { base: round2(base), doubts: Object.fromEntries(ids.map((id, at) => [id, round2(weights[at]!)])) };
}

const round2 = (value: number): number => Math.round(100 * value) / 100;
