import { anyLayout, type Layout } from './layout.ts';
import { learnLayout } from './learn-layout.ts';
import { type Scores } from './score-line.ts';
import { endScore, scoreStep, type State, states, type Step } from './score-step.ts';

/**
 * The likeliest sequence of states for the lines of a digest: the path of highest sum of `scores` (line and role)
 * and steps (line to line). What a first reading shows of the digest's layout guides the second. Found by the Viterbi algorithm (A. Viterbi, 1967) in linear time.
 */
export function labelLines(scores: Scores[], steps: Step[]): State[] {
  const layout = learnLayout(findPath(scores, steps, anyLayout), steps, scores);
  return findPath(scores, steps, layout);
}

function findPath(scores: Scores[], steps: Step[], layout: Layout): State[] {
  const count = states.length;
  const origins = new Uint8Array(scores.length * count);
  let totals = states.map(({ phase }, index) => (phase === 'outside' && index === 0 ? 0 : -Infinity));
  scores.forEach((score, line) => {
    totals = states.map((to, index) => {
      let [best, origin] = [-Infinity, 0];
      totals.forEach((total, from) => {
        const sum = total + scoreStep(states[from]!, to, steps[line]!, layout);
        if (sum > best) [best, origin] = [sum, from];
      });
      origins[line * count + index] = origin;
      return best + score[to.role];
    });
  });
  return trace(
    origins,
    totals.map((total, index) => total + endScore(states[index]!)),
    scores.length,
  );
}

function trace(origins: Uint8Array, totals: number[], length: number): State[] {
  const path: State[] = [];
  let index = totals.indexOf(Math.max(...totals));
  for (let line = length - 1; line >= 0; line -= 1) {
    path[line] = states[index]!;
    index = origins[line * states.length + index]!;
  }
  return path;
}
