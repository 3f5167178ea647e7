import type { Transition } from '../features/to-transitions.ts';
import type { Layout } from './layout.ts';
import type { Weight } from './read-weights.ts';
import { canFollow, isOneOf, type State, states } from './states.ts';
import { type TransitionFeature, transitionFeatures } from './transition-features.ts';

/** Transition scores; all pairs of states that have the same weights share one. */
export interface TransitionScores {
  /** The states that can come before each state: their index, and that of their score in what `score` gives. */
  origins: { from: number; score: number }[][];
  /** Scores of all kinds of transition between two lines; the next call overwrites them. */
  score: (transition: Transition, layout: Layout) => Float64Array;
  /** What each state scores at the end of the digest. */
  ends: number[];
}

/** The transition scores that weights make up: weighted sums of the features of two lines that follow each other. */
export function toTransitionScores(weights: Weight[]): TransitionScores {
  const own = weights.filter(({ group, to }) => group === 'transition' && to !== 'end');
  const names = [...new Set(own.map(({ feature }) => feature))];
  const features = names.map((name): TransitionFeature => transitionFeatures[name]!);
  const terms = own.map(({ feature, weight }): Term => ({ feature: names.indexOf(feature), weight }));
  /** Indices of the scores, by the rows that make them up. */
  const kinds = new Map<string, number>();
  const isFrom = own.map((weight) => states.map((state) => isOf(state, weight.from)));
  const isTo = own.map((weight) => states.map((state) => isOf(state, weight.to)));
  const kindOf = (from: number, to: number): number => {
    const key = own.flatMap((_, row) => (isFrom[row]![from] && isTo[row]![to] ? [row] : [])).join();
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return kinds.get(key)!;
  };
  const origins = states.map((state, to) =>
    states.flatMap((before, from) => (canFollow(before, state) ? [{ from, score: kindOf(from, to) }] : [])),
  );
  const sums = [...kinds.keys()].map((key) => key.split(',').filter(Boolean).map((row) => terms[Number(row)]!)); // prettier-ignore
  return { origins, score: toScorer(features, sums), ends: endsOf(weights) };
}

/** Which feature, and what it weighs. */
interface Term {
  feature: number;
  weight: number;
}

function toScorer(features: TransitionFeature[], sums: Term[][]): TransitionScores['score'] {
  const values = new Float64Array(features.length);
  const scores = new Float64Array(sums.length);
  return (transition, layout) => {
    for (let index = 0; index < features.length; index += 1)
      values[index] = Number(features[index]!(transition, layout));
    for (let index = 0; index < sums.length; index += 1) {
      let sum = 0;
      for (const { feature, weight } of sums[index]!) sum += weight * values[feature]!;
      scores[index] = sum;
    }
    return scores;
  };
}

const endsOf = (weights: Weight[]): number[] =>
  states.map((state) => {
    const own = weights.filter(({ from, to }) => to === 'end' && isOf(state, from));
    return own.reduce((sum, { weight }) => sum + weight, 0);
  });

const isOf = (state: State, names = ''): boolean => names.split(' | ').some((name) => isOneOf(state, name));
