import type { Measure } from '../lines/measure-line.ts';
import type { Line } from '../lines/to-lines.ts';
import type { State } from './states.ts';

/** A shorter line was broken on purpose, in characters: a row of a table, a setting. */
const shortest = 30;
/** Share of the lines within abstracts that end sentences, beyond which each is a paragraph of its own. */
const most = 0.75;

/** What is known of a line beside its state. */
interface Shown {
  line: Pick<Line, 'text' | 'isApart'>;
  measure: Measure;
  /** Whether it begins a part of an abstract with its label. */
  isPart?: boolean;
}

/**
 * States in which a text line carries on the one above it, if no blank line lies between and that one ends no
 * sentence. Digests with a paragraph a line and no blank lines between keep their lines.
 */
export function runOn(path: State[], shown: Shown[]): State[] {
  const pairs = path.flatMap((state, index) =>
    isText(state) && isText(path[index - 1]) && !shown[index]!.line.isApart ? [index] : [],
  );
  const ended = pairs.filter((index) => shown[index - 1]!.measure.endsSentence);
  if (ended.length > most * pairs.length) return path;
  const further = new Set(
    pairs.filter((index) => isBroken(shown[index - 1]!.measure) && isFurther(shown[index]!)),
  );
  return path.map((state, index) => (further.has(index) ? { ...state, label: 'I-text' } : state));
}

const isText = (state: State | undefined): boolean => state?.label === 'B-text' || state?.label === 'I-text';

/** Whether a line of text goes on in the next. */
const isBroken = ({ endsSentence, endsColon, length }: Measure): boolean =>
  !endsSentence && !endsColon && length >= shortest;

/** Whether a line may be the rest of a sentence: neither an item of a list or a part of the abstract, nor the first words of another sentence. */
const isFurther = ({ line, measure: { isItem, opensSentence }, isPart }: Shown): boolean =>
  !isItem && !isPart && !opensSentence && /^[\p{L}\p{N}"'“‘([$\\]/u.test(line.text);
