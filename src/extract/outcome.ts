import { clauseOf } from './clause.ts';
import type { Amount } from './numbers.ts';

const outcome =
  /\b(?:achiev|attain|reach|obtain|yield|deliver|outperform|surpass|exceed|improv|increas|gain|boost|enhanc|rais|reduc|decreas|lower|cut|sav|shrink|drop|speed|faster|accelerat|slower|better|higher|fewer|less|only|up to|as much as|accura|error|recall|precision|score|success|win rate|compar|requir|match|retain|recover|preserv|compact|compress|overhead|shows?|demonstrat|over|rank|perform|mitigat|eliminat|remov|cost|use[sd]?|using|from|declin|degrad|worse|highest|lowest|best|rate|loss)\w*/i;
/** What follows an amount that is a setting: bits, sparsity, shares of data, levels. */
const settingAfter =
  /^(?:\s*-?\s*(?:bits?\b|bit-|sparsity|sparse|labell?ed|labels?|pruning\s+(?:rate|ratio)|pruned|confidence|of\s+(?:the\s+)?(?:data|labels?|training|samples|papers|participants|respondents|users|cases|people|patients|articles|tweets|all)\b|level|significance|noise|missing|dropout|training\s+data|masking|split|for\s+training|zoom|magnification|resolution|super-resolution|upsampling|upscaling))/i;
/** What stands before one. */
const settingBefore =
  /\b(?:at|with|under|using|given)\s+(?:a\s+|an\s+)?(?:\w+\s+)?(?:sparsity|pruning\s+ratio|compression\s+ratio|confidence|mask(?:ing)?\s+ratio|noise\s+level|significance)(?:\s+(?:of|level\s+of))?\s*$|\bp\s*[<=]\s*$|\b(?:using|with)\s+(?:only|just|merely)\s*$/i;

/** A clause so short may have its verb in another: `it leads on three benchmarks: A 48.6%, B 75.7%`. */
const short = 8;

/** Whether words speak of outcomes at all. */
export const hasOutcome = (words: string): boolean => outcome.test(words);

/** Whether an amount of a sentence is an outcome; ranks, bits, sparsity, shares of data are settings. */
export function isOutcome(sentence: string, amount: Amount): boolean {
  const after = sentence.slice(amount.end, amount.end + 40);
  const before = sentence.slice(Math.max(0, amount.start - 60), amount.start);
  if (settingAfter.test(after) || settingBefore.test(before)) return false;
  const { start, end } = clauseOf(sentence, amount);
  const clause = sentence.slice(start, end);
  return hasOutcome(clause) || (clause.split(/\s+/).length < short && hasOutcome(sentence));
}
