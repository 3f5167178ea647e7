import type { Transition } from '../features/to-transitions.ts';
import { anyLayout, type Layout } from './layout.ts';
import { learnLayout, type ScoresOf } from './learn-layout.ts';
import { canFollow, endScore, scoreTransition, type State, states } from './score-transition.ts';

/** Readings of a digest, each guided by what the one before showed of the layout; more change nothing. */
const readings = 3;

/**
 * The likeliest sequence of states for the lines of a digest: the path of highest sum of scores (line and label) and
 * transitions (line to line), found by the Viterbi algorithm (A. Viterbi, 1967) in linear time.
 */
export function labelLines(transitions: Transition[], scoresOf: ScoresOf): State[] {
  let path = findPath(transitions, scoresOf, anyLayout);
  for (let reading = 1; reading < readings; reading += 1)
    path = findPath(transitions, scoresOf, learnLayout(path, transitions, scoresOf));
  return path;
}

/** For each state, those that can come before it. */
const origins = states.map((to) => states.flatMap((from, index) => (canFollow(from, to) ? [index] : [])));

function findPath(transitions: Transition[], scoresOf: ScoresOf, layout: Layout): State[] {
  const count = states.length;
  const chosen = new Uint8Array(transitions.length * count);
  let totals = states.map((_, index) => (index === 0 ? 0 : -Infinity));
  transitions.forEach((transition, line) => {
    const score = scoresOf(line);
    totals = states.map((to, index) => {
      if (score[to.label] === -Infinity) return -Infinity;
      let best = -Infinity;
      for (const from of origins[index]!) {
        if (totals[from] === -Infinity) continue;
        const sum = totals[from]! + scoreTransition(states[from]!, to, transition, layout);
        if (sum <= best) continue;
        best = sum;
        chosen[line * count + index] = from;
      }
      return best + score[to.label];
    });
  });
  const ends = totals.map((total, index) => total + endScore(states[index]!));
  return trace(chosen, ends.indexOf(Math.max(...ends)), transitions.length);
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
