import type { LineFeatures } from '../features/line-features.ts';
import type { Scores } from './labels.ts';
import { readWeights, type Weight } from './read-weights.ts';
import { toEmission } from './score-emission.ts';
import { toTransitionScores, type TransitionScores } from './score-transition.ts';

/** A linear-chain model: scores of labels for a line (emission) and of states that follow each other (transition). */
export interface Model {
  scoreEmission: (line: LineFeatures) => Scores;
  transitions: TransitionScores;
}

/** The model that weights make up. */
export const toModel = (weights: Weight[]): Model => ({
  scoreEmission: toEmission(weights),
  transitions: toTransitionScores(weights),
});

let fitted: Model | undefined;

/** The model of `weights.yaml`, read only once. */
export const fittedModel = (): Model => (fitted ??= toModel(readWeights()));
