import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';

const { task } = readRules('claim-meaning');

/**
 * The task that a sentence names for a number, as a range of the text: the nearest after it; undefined if there is none.
 *
 * @param view The sentence as `claimView` gives it for this number.
 */
export function taskOf(view: Token[]): TextRange | undefined {
  const value = runRules(task!, view).next().value?.value;
  return value && { start: view[value.start]!.start, end: view[value.end - 1]!.end };
}
