import type { Measure } from '../lines/measure-line.ts';
import type { Doubt } from './doubt.ts';
import { type Habits, hasFact } from './find-habits.ts';

/** Hardly any text, in characters; an ideograph counts as two. */
const scant = 60;
/** Share of the records that makes a habit. */
const most = 0.8;
/** So few records tell little about each other. */
const fewest = 3;

const isSentence = ({ words, endsSentence, startsLow }: Measure): boolean =>
  words > 2 && endsSentence && !startsLow;

/** Whether a text of so many characters is more than half of what a digest of several records has. */
export const holdsMost = (length: number, digest: Habits): boolean =>
  digest.records > 3 && length > 0.5 * digest.allLength;

/** Reasons to doubt a record as a whole, beside the digest's others. */
export const recordDoubts: Doubt[] = [
  {
    id: 'most-of-the-file',
    guess: 3,
    reason: 'it holds most of the file',
    holds: ({ length, digest }) => holdsMost(length, digest),
  },
  {
    id: 'no-authors',
    guess: 1.5,
    reason: 'it has no authors, which most others have',
    holds: ({ record, digest }) => record.authors === undefined && digest.withAuthors >= most,
  },
  {
    id: 'no-facts',
    guess: 1,
    reason: 'it states nothing of what most others state',
    holds: ({ record, digest }) => !hasFact(record) && digest.withFacts >= most,
  },
  {
    id: 'odd-shape',
    guess: 1,
    reason: 'its lines are not in the order that most others have',
    holds: ({ shape, digest }) => digest.records > 3 && digest.shareOf(shape) < 0.2,
  },
  {
    id: 'asides',
    guess: 0.7,
    reason: 'lines of an unknown kind stand between title and abstract',
    holds: ({ asides, digest }) => asides > 0 && digest.withoutAsides < 0.6,
  },
  {
    id: 'odd-asides',
    guess: 1.5,
    reason: 'lines of an unknown kind stand between title and abstract, as in few others',
    holds: ({ asides, digest }) => asides > 0 && digest.withoutAsides >= 0.6,
  },
  {
    id: 'bare-title',
    guess: 2,
    reason: 'it is a title alone, and others have an abstract',
    holds: ({ record, length, digest }) =>
      length === 0 && digest.withAbstract >= 0.3 && record.authors === undefined && !hasFact(record),
  },
  {
    id: 'scant',
    guess: 6,
    reason: 'it is the only record, and has hardly any text',
    holds: ({ text, digest }) => digest.records === 1 && text().length < scant && !isSentence(text()),
  },
  {
    id: 'one-sentence',
    guess: 4,
    reason: 'it is the only record, and has one short sentence',
    holds: ({ text, digest }) => digest.records === 1 && text().length < scant && isSentence(text()),
  },
  {
    id: 'alone',
    guess: 1,
    reason: 'it is the only record, so that nothing can be compared',
    holds: ({ digest }) => digest.records === 1,
  },
  {
    id: 'few',
    guess: 0.5,
    reason: 'it is one of few records, so that little can be compared',
    holds: ({ digest }) => digest.records > 1 && digest.records <= fewest,
  },
];
