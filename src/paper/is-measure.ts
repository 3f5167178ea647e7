import { functionWords } from '../text/function-words.ts';
import { listWords } from '../text/list-words.ts';
import lists from './measure-words.json' with { type: 'json' };
import { saysChange } from './says-change.ts';

const heads: ReadonlySet<string> = new Set(listWords(lists.heads));
const settings: ReadonlySet<string> = new Set(listWords(lists.settings));
const verbs: ReadonlySet<string> = new Set(listWords(lists.verbs));
/** Function words inside names of measures: `degree of accuracy`, `trips per day`, `time to goal`, `more compact`. */
const joining: ReadonlySet<string> = new Set(['of', 'per', 'to', 'more', 'less']);
/** A participle, an adverb, an adjective, a superlative, a number or `2D`. */
const unfinished = /(?:ed|ing|ly|est|ous|ful|ible|(?<!t|vari)able|^\P{L}*|^\d\p{L})$/u;
/** At least two capitals, or a number after letters: `PSNR`, `mAP`, `Recall@1`, `F1-score`. */
const acronym = /\p{Lu}.*\p{Lu}|\p{L}@?\d/u;

const wordsOf = (phrase: string): string[] => phrase.split(' ');
const lastOf = (phrase: string): string => wordsOf(phrase).at(-1)!;
/** The part of a word that tells its kind: `rate` of `BD-rate`. */
const headOf = (word: string): string => word.toLowerCase().split('-').at(-1)!;

/** Whether something that a sentence puts beside a number can be measured: `peak joint torques`, not `accepted the decrease`. */
export function isNounPhrase(phrase: string): boolean {
  const low = wordsOf(phrase.toLowerCase());
  const last = low.at(-1)!;
  const isBroken = low.some((word) => verbs.has(word) || (functionWords.has(word) && !joining.has(word)));
  return (
    !isBroken &&
    !joining.has(last) &&
    !settings.has(last) &&
    (hasLevel(phrase) || saysChange(phrase) || !unfinished.test(last))
  );
}

/** Whether a phrase ends in a word for a quantity or in an acronym: `miss rate`, `PA-MPJPE`. */
export const hasLevel = (phrase: string): boolean =>
  heads.has(headOf(lastOf(phrase))) || acronym.test(lastOf(phrase));
