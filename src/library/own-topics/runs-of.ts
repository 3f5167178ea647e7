import { functionWords } from '../../text/function-words.ts';
import { isHead } from '../is-general.ts';
import type { KnownWord, TextWords } from '../text-words.ts';
import { isUnspaced } from '../words-of.ts';

/** Words in a row, and the words next to them, if they are adjacent. */
export interface Run {
  /** The place of the first word in its text. */
  start: number;
  /** The place after the last word. */
  end: number;
  before?: KnownWord | undefined;
  after?: KnownWord | undefined;
}

/** The telling words of a text, in rows. A general noun may end a row, as `learning` in `active learning`, but not begin it. */
export function runsOf({ words, isNext }: Pick<TextWords, 'words' | 'isNext'>): Run[] {
  const runs: Run[] = [];
  for (const [at, word] of words.entries()) {
    const last = isNext[at] === 1 ? words[at - 1] : undefined;
    if (last?.isTelling && (word.isTelling || isHead(word.surface.toLowerCase()))) {
      runs.at(-1)!.end += 1;
      continue;
    }
    if (last?.isTelling) runs.at(-1)!.after = neighbourOf(word, joiningAfter);
    if (word.isTelling)
      runs.push({ start: at, end: at + 1, before: last && neighbourOf(last, joiningBefore) });
  }
  return runs;
}

/** Function words that a name goes on beyond: `imaging and spectroscopy`, `quality of service`. */
const joiningBefore: ReadonlySet<string> = new Set(['and', 'or']);
const joiningAfter: ReadonlySet<string> = new Set(['and', 'or', 'of']);

/** A word as a neighbour of a phrase; none if it is a function word that ends or begins no name. */
function neighbourOf(word: KnownWord, joining: ReadonlySet<string>): KnownWord | undefined {
  const lower = word.surface.toLowerCase();
  const isFunctionWord = isUnspaced(lower) ? lower.length === 1 : functionWords.has(lower);
  return isFunctionWord && !joining.has(lower) ? undefined : word;
}
