import type { LineFeatures } from '../features/line-features.ts';
import { readDate } from '../features/read-date.ts';
import { readFacts } from '../features/read-facts.ts';
import type { Scores } from '../tagger/labels.ts';
import { scoreEmission } from '../tagger/model.ts';
import type { Slot, SlotField } from './record-layout.ts';

/** A line and what its wording shows. */
export interface HintLine {
  text: string;
  features: LineFeatures;
  /** How well its wording suits each label, whatever the rest of the digest shows. */
  wording: Scores;
}

/** What wording can add to a place that the hint gives, or take from it: less than a part left out. */
const most = 3;
/** A line with the words that the hint names, and one without them. */
const matching = 4;
const differing = -8;
/** A line that is a date or an identifier where one is named, and one that is none. */
const fitting = 3;
const misfitting = -4;
/** Longest venue, in characters. */
const longest = 200;

/** The wording of a line, for `scoreSlot`. */
export const toHintLine = (text: string, features: LineFeatures): HintLine => ({
  text,
  features,
  wording: scoreEmission({ ...features, expectation: undefined }),
});

/** How well a line suits the first line of a slot. */
export function scoreSlot(line: HintLine, { fields, pattern }: Slot): number {
  if (!pattern) return scoreField(line, fields[0]!, line.text);
  const match = pattern.exec(line.text);
  if (!match) return differing;
  const values = fields.map((field, at) => (isChecked(field) ? scoreField(line, field, match[at + 1]!) : 0));
  return matching + Math.min(0, ...values);
}

/** Whether the value alone tells whether it is one. */
const isChecked = (field: SlotField): boolean => field === 'date' || field === 'doi' || field === 'arxiv';

function scoreField(line: HintLine, field: SlotField, value: string): number {
  const { wording, features } = line;
  switch (field) {
    case 'title':
      return within(wording['B-title']);
    case 'abstract':
      return within(wording['B-text']);
    case 'authors':
      return features.statement.authors ? most : -1 + within(wording['B-title']) / most;
    case 'date':
      return isDate(value) ? fitting : misfitting;
    case 'doi':
    case 'arxiv':
      return isIdentifier(field, value) ? fitting : misfitting;
    case 'url':
      return /https?:\/\/\S/.test(value) ? fitting : misfitting;
    case 'number':
      return /\p{N}/u.test(value) && value.length < 20 ? fitting : misfitting;
    case 'venue':
      return value.length > longest || features.measure.breaks > 0 ? -most : features.statement.authors ? -1 : 0.5; // prettier-ignore
    case 'any':
      return 0;
  }
}

const within = (score: number): number => Math.max(-most, Math.min(score, most));

/** Whether a value is a date, or a year. */
export const isDate = (value: string): boolean =>
  readDate(value) !== undefined || /^(?:19|20)\d\d$/.test(value) || readFacts(value)?.published !== undefined;

function isIdentifier(field: 'doi' | 'arxiv', value: string): boolean {
  const facts = readFacts(field === 'doi' ? `doi: ${value}` : `arXiv:${value}`) ?? readFacts(value);
  return (field === 'doi' ? facts?.doi : facts?.arxivId) !== undefined;
}

/** How well a line goes on in the slot of the line above it. */
export function scoreFurther({ wording, features }: HintLine, { fields }: Slot): number {
  const { isApart, isWrapped, measure } = features;
  const last = fields.at(-1)!;
  if (last === 'abstract') return isApart || !isWrapped ? within(wording['B-text']) / 2 - 1 : within(wording['I-text']); // prettier-ignore
  if (last === 'any') return -0.5;
  if (isApart) return differing;
  if (last === 'authors') return features.statement.authors ? -0.5 : -2;
  return isWrapped && measure.length > 0 ? -1.5 : -3;
}
