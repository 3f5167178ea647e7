import { readRules } from '../rules/read-rules.ts';
import { firstRule, runRules } from '../rules/run-rules.ts';
import type { Token } from '../rules/tokens.ts';
import type { TextRange } from '../text/sentences.ts';
import { isOwn } from './claim-view.ts';

const {
  baseline,
  'change-baseline': ofChange,
  'bound-baseline': ofOther,
  'unnamed-rival': unnamed,
} = readRules('claim-meaning');
const genitive = /['’]s$/;

/**
 * What a number is compared with, as a range of the text: of several, the one nearest to the number. Undefined if the
 * sentence does not say. A level has no rival that another number is compared with: `95%, outperforming A by 3%`.
 *
 * @param view The sentence as `claimView` gives it for this number.
 * @param from Where in the text a rival may be named at the earliest.
 * @param isChange Whether the number is a difference or a multiple, which something is `over`.
 */
export function baselineOf(view: Token[], from: number, isChange: boolean): TextRange | undefined {
  const at = view.findIndex(isOwn);
  if (firstRule(unnamed!, view)) return undefined;
  const bound = isChange ? [] : [...runRules(ofOther!, view)];
  const found = [...runRules(baseline!, view), ...(isChange ? runRules(ofChange!, view) : [])]
    .map(({ value }) => value)
    .filter(({ start }) => view[start]!.start >= from)
    .filter(({ start }) => !bound.some(({ value }) => value.start === start));
  const [first] = found.toSorted((a, b) => distance(a.start) - distance(b.start));
  return first && toRange(view.slice(first.start, first.end));

  /** A rival is more often named after the number than before. */
  function distance(start: number): number {
    return start > at ? start - at : 2 * (at - start);
  }
}

/** The range of a name; without what follows a genitive: `LoRA` of `LoRA's score`. */
function toRange(name: Token[]): TextRange {
  const owner = name.findIndex(({ text }) => genitive.test(text));
  const last = owner < 0 ? name.at(-1)! : name[owner]!;
  return { start: name[0]!.start, end: owner < 0 ? last.end : last.end - 2 };
}
