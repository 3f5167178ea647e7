import type { LineFeatures } from '../features/line-features.ts';
import type { Transition } from '../features/to-transitions.ts';
import { labels } from './labels.ts';
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
  const emissions = new Float64Array(lines.length * labels.length);
  lines.forEach((line, index) => model.emission(line, emissions, index * labels.length));
  const textOf = (line: number): number => emissions[line * labels.length + text]!;
  let [layout, path] = [anyLayout, findPath(transitions, emissions, anyLayout, model.transitions)];
  for (let reading = 1; reading < readings; reading += 1) {
    const learnt = learnLayout(path, transitions, textOf);
    if (isSame(learnt, layout)) break;
    layout = learnt;
    path = findPath(transitions, emissions, layout, model.transitions);
  }
  return path;
}

/** Whether another reading would find the same. */
const isSame = (one: Layout, other: Layout): boolean =>
  (Object.keys(one) as (keyof Layout)[]).every((habit) => one[habit] === other[habit]);

const text = labels.indexOf('B-text');
/** The label of each state, by its index. */
const labelOf = states.map(({ label }) => labels.indexOf(label));

function findPath(
  transitions: Transition[],
  emissions: Float64Array,
  layout: Layout,
  { origins, score: scoreOf, ends }: TransitionScores,
): State[] {
  const count = states.length;
  const chosen = new Uint8Array(transitions.length * count);
  let totals = new Float64Array(count).fill(-Infinity);
  let next = new Float64Array(count);
  totals[0] = 0;
  transitions.forEach((transition, line) => {
    const scores = scoreOf(transition, layout);
    for (let to = 0; to < count; to += 1) {
      const emission = emissions[line * labels.length + labelOf[to]!]!;
      let best = -Infinity;
      if (emission !== -Infinity)
        for (const { from, score } of origins[to]!) {
          const sum = totals[from]! + scores[score]!;
          if (sum <= best) continue;
          best = sum;
          chosen[line * count + to] = from;
        }
      next[to] = best + emission;
    }
    [totals, next] = [next, totals];
  });
  const sums = ends.map((end, index) => end + totals[index]!);
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
