import type { LineFeatures } from '../features/line-features.ts';
import { labels, type Scores } from './labels.ts';
import { readWeights, type Weight } from './read-weights.ts';
import { type Emission, toEmission } from './score-emission.ts';
import { toTransitionScores, type TransitionScores } from './score-transition.ts';

/** A linear-chain model: scores of labels for a line (emission) and of states that follow each other (transition). */
export interface Model {
  emission: Emission;
  transitions: TransitionScores;
}

/** The model that weights make up. */
export const toModel = (weights: Weight[]): Model => ({
  emission: toEmission(weights),
  transitions: toTransitionScores(weights),
});

let fitted: Model | undefined;

/** The model of `weights.yaml`, read only once. */
export const fittedModel = (): Model => (fitted ??= toModel(readWeights()));

/** The emission scores of one line by label, in the fitted model. */
export function scoreEmission(line: LineFeatures): Scores {
  const scores = new Float64Array(labels.length);
  fittedModel().emission(line, scores, 0);
  return Object.fromEntries(labels.map((label, index) => [label, scores[index]!])) as Scores;
}
