import type { LineFeatures } from '../features/line-features.ts';
import type { Transition } from '../features/to-transitions.ts';
import type { Scores } from './labels.ts';
import { anyLayout, type Layout } from './layout.ts';
import { learnLayout } from './learn-layout.ts';
import { fittedModel, type Model } from './model.ts';
import type { TransitionScores } from './score-transition.ts';
import { type State, states } from './states.ts';

/** Readings of a digest, each guided by what the one before showed of the layout; more change nothing. */
const readings = 3;

/** The lines of a digest as the model sees them. */
export interface Chain {
  lines: LineFeatures[];
  /** How each line follows the one before it. */
  transitions: Transition[];
}

/**
 * The likeliest sequence of states for the lines of a digest, by a linear-chain model: the path with the highest sum of
 * emission scores (line and label) and transition scores (line to line), found by the Viterbi algorithm (A. Viterbi,
 * 1967) in linear time.
 */
export function labelLines({ lines, transitions }: Chain, model: Model = fittedModel()): State[] {
  const scoresOf = (line: number): Scores => model.scoreEmission(lines[line]!);
  let path = findPath(transitions, scoresOf, anyLayout, model.transitions);
  for (let reading = 1; reading < readings; reading += 1)
    path = findPath(transitions, scoresOf, learnLayout(path, transitions, scoresOf), model.transitions);
  return path;
}

function findPath(
  transitions: Transition[],
  scoresOf: (line: number) => Scores,
  layout: Layout,
  { origins, score, ends }: TransitionScores,
): State[] {
  const count = states.length;
  const chosen = new Uint8Array(transitions.length * count);
  let totals = states.map((_, index) => (index === 0 ? 0 : -Infinity));
  transitions.forEach((transition, line) => {
    const emission = scoresOf(line);
    const scores = score(transition, layout);
    totals = states.map(({ label }, index) => {
      if (emission[label] === -Infinity) return -Infinity;
      let best = -Infinity;
      for (const origin of origins[index]!) {
        const sum = totals[origin.from]! + scores[origin.score]!;
        if (sum <= best) continue;
        best = sum;
        chosen[line * count + index] = origin.from;
      }
      return best + emission[label];
    });
  });
  const sums = totals.map((total, index) => total + ends[index]!);
  return trace(chosen, sums.indexOf(Math.max(...sums)), transitions.length);
}

/** The states on the way to state `last` of the last line. */
function trace(chosen: Uint8Array, last: number, length: number): State[] {
  const path: State[] = [];
  let index = last;
  for (let line = length - 1; line >= 0; line -= 1) {
    path[line] = states[index]!;
    index = chosen[line * states.length + index]!;
  }
  return path;
}
