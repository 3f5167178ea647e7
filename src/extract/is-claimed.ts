import { readRules } from '../rules/read-rules.ts';
import { runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import { isOwn } from './claim-view.ts';

const { unreal, reported } = readRules('claim-meaning');
const lists = [unreal!, reported!];

/**
 * Whether an abstract claims a number for itself: it neither denies what the number says, nor makes it depend on what
 * is not so, nor repeats what others have claimed.
 *
 * @param view The sentence as `claimView` gives it for this number.
 */
export const isClaimed = (view: Token[]): boolean =>
  !lists.some((rules) => runRules(rules, view).some(({ value }) => isOwn(view[value.start]!)));
