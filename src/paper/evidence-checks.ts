import { plainValue } from './plain-value.ts';
import { toUrl } from './to-url.ts';

/**
 * Whether a value follows from the words that its evidence points to; `words` holds the text of each span,
 * none empty.
 */
export type EvidenceCheck = (value: unknown, words: string[]) => boolean;

/** The value is the text of the spans, joined: `LLaMA3` in `LLaMA2/3`. */
export const isWritten: EvidenceCheck = (value, words) => value === words.join('');

/** The address of the link is the text of the span, which may lack the scheme. */
export const isWrittenLink: EvidenceCheck = (value, [address = '']) =>
  isRecordOf(value, { url: toUrl(address) });

/** Abbreviation and expansion are the texts of the two spans. */
export const isWrittenAcronym: EvidenceCheck = (value, [abbr, expansion]) =>
  isRecordOf(value, { abbr, expansion });

/**
 * The number and its clause are the texts of the first spans, the number without signs of TeX; those of the others are
 * its data set, baseline, model and task.
 */
export const isWrittenResult: EvidenceCheck = (value, [amount, text, ...names]) => {
  const { value: number, ...result } = value as Record<string, string | undefined>;
  const { dataset, baseline, model, task } = result;
  const named = [dataset, baseline, model, task].filter((name) => name !== undefined);
  const isNumber = number !== undefined && plainValue(number) === plainValue(amount ?? '');
  return isNumber && isRecordOf(result, { text }) && named.join('\n') === names.join('\n');
};

/** The value is a class, which any words may support. */
export const isSpokenFor: EvidenceCheck = (_value, words) => words.length > 0;

function isRecordOf(value: unknown, wanted: Record<string, string | undefined>): boolean {
  const found = value as Record<string, string | undefined>;
  return Object.entries(wanted).every(([key, words]) => found[key] === words);
}
