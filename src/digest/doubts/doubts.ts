import { kindOf } from '../features/find-boilerplate.ts';
import { readFacts } from '../features/read-facts.ts';
import type { Measure } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';

/** What a record is judged by: itself, beside the digest's others. */
export interface Case {
  record: DigestRecord;
  title: Measure;
  /** Its abstract, as one text. */
  text: Measure;
  /** Characters of its abstract. */
  length: number;
  /** How much likelier than not its title is one, by its place: a logarithm of odds; 0 where nothing tells. */
  odds: number;
  /** Other records of the same title with another abstract. */
  namesakes: number;
  digest: Habits;
}

/** What the records of a digest have in common. */
export interface Habits {
  records: number;
  /** Characters of the usual abstract, and of all. */
  usualLength: number;
  allLength: number;
  /** Shares of the records that have an abstract, authors, or another stated fact; whose abstract begins and ends as text does. */
  withAbstract: number;
  withAuthors: number;
  withFacts: number;
  startingWhole: number;
  endingWhole: number;
}

/** A reason to doubt that a record is a paper as it stands. */
export interface Doubt {
  id: string;
  /** What it takes from the logarithm of the odds that the record is right. */
  weight: number;
  /** As a person reads it. */
  reason: string;
  holds: (one: Case) => boolean;
}

const label =
  /^(?:abstract|title|authors?|keywords?|key words|doi|url|pdf|html|tags?|comments?|notes?|date|source|links?|references?|introduction|background|methods?|results?|conclusions?|summary|contents?)\s?[:.]?$/i;
/** A word of any script. */
const word = /\p{Lo}|\p{L}{2}/u;
/** Odds of a title beyond which its words need not be looked at. */
const likely = 4;
/** Hardly any text, in characters; an ideograph counts as two. */
const scant = 60;
/** Share of the records that makes a habit. */
const most = 0.8;
const hasFact = ({ arxivId, doi, published, venue, url }: DigestRecord): boolean =>
  [arxivId, doi, published, venue, url].some((fact) => fact !== undefined);

const isSentence = ({ words, endsSentence, startsLow }: Measure): boolean =>
  words > 2 && endsSentence && !startsLow;

const holdsMost = (length: number, digest: Habits): boolean =>
  digest.records > 3 && length > 0.5 * digest.allLength;

export const startsWhole = ({ paragraphs: [first = ''] }: DigestRecord): boolean =>
  !/^[\p{Ll},;:)]/u.test(first);
export const endsWhole = ({ paragraphs }: DigestRecord): boolean =>
  /[.!?…。！？)\]"”’»]$|https?:\/\/\S+$/u.test(paragraphs.at(-1)?.slice(-300) ?? '');
export { hasFact };

/** All reasons to doubt a record; weights were set by hand on labelled digests. */
export const doubts: Doubt[] = [
  {
    id: 'label',
    weight: 6,
    reason: 'its title is a label',
    holds: ({ record, odds }) => label.test(record.title) || (odds < likely && /[:：]$/.test(record.title)),
  },
  {
    id: 'fragment',
    weight: 5,
    reason: 'its title ends in the middle of a sentence',
    holds: ({ record }) => /[,，、;；]$/.test(record.title),
  },
  {
    id: 'punctuation',
    weight: 6,
    reason: 'its title has no words',
    holds: ({ record, odds }) => odds < likely && !word.test(record.title),
  },
  {
    id: 'wordless',
    weight: 2.5,
    reason: 'its title has no words, but stands where all titles do',
    holds: ({ record, odds }) => odds >= likely && !word.test(record.title),
  },
  {
    id: 'statement',
    weight: 5,
    reason: 'its title states a date, an identifier or a place of publication',
    holds: ({ record, odds }) => odds < likely && Object.keys(readFacts(record.title) ?? {}).length > 0,
  },
  {
    id: 'boilerplate',
    weight: 4,
    reason: 'its title is a word of web pages',
    holds: ({ record, length }) => length === 0 && kindOf(record.title) !== undefined,
  },
  {
    id: 'unlikely-place',
    weight: 4,
    reason: 'its title stands where no other title does',
    holds: ({ odds }) => odds < -2,
  },
  {
    id: 'odd-place',
    weight: 1.5,
    reason: 'its title stands where hardly any other title does',
    holds: ({ odds }) => odds < -0.01 && odds >= -2,
  },
  {
    id: 'no-abstract',
    weight: 2.5,
    reason: 'it has no abstract, which most others have',
    holds: ({ length, digest }) => length === 0 && digest.withAbstract >= most,
  },
  {
    id: 'short-abstract',
    weight: 2.5,
    reason: 'its abstract is far shorter than the others',
    holds: ({ length, digest }) =>
      length > 0 && length < 0.15 * digest.usualLength && digest.usualLength > 300,
  },
  {
    id: 'long-abstract',
    weight: 2,
    reason: 'its abstract is far longer than the others',
    holds: ({ length, digest }) =>
      digest.records > 2 && length > 4 * Math.max(digest.usualLength, 600) && !holdsMost(length, digest),
  },
  {
    id: 'most-of-the-file',
    weight: 3,
    reason: 'it holds most of the file',
    holds: ({ length, digest }) => holdsMost(length, digest),
  },
  {
    id: 'open-start',
    weight: 2,
    reason: 'its abstract begins in the middle of a sentence',
    holds: ({ record, length, digest }) => length > 0 && digest.startingWhole >= most && !startsWhole(record),
  },
  {
    id: 'open-end',
    weight: 1.5,
    reason: 'its abstract ends in the middle of a sentence',
    holds: ({ record, length, digest }) => length > 0 && digest.endingWhole >= most && !endsWhole(record),
  },
  {
    id: 'namesake',
    weight: 3,
    reason: 'another record has the same title and another abstract',
    holds: ({ namesakes }) => namesakes > 0,
  },
  { id: 'long-title', weight: 1.5, reason: 'its title is very long', holds: ({ title }) => title.words > 45 },
  {
    id: 'sentence',
    weight: 2,
    reason: 'its title reads as a sentence',
    holds: ({ title }) => title.endsSentence && !title.isQuestion && title.sentenceWords > 1,
  },
  {
    id: 'short-title',
    weight: 1.5,
    reason: 'its title has one or two words and no authors follow',
    holds: ({ record, title }) => title.words < 3 && title.isCased && record.authors === undefined,
  },
  {
    id: 'no-authors',
    weight: 1.5,
    reason: 'it has no authors, which most others have',
    holds: ({ record, digest }) => record.authors === undefined && digest.withAuthors >= most,
  },
  {
    id: 'no-facts',
    weight: 1,
    reason: 'it states nothing of what most others state',
    holds: ({ record, digest }) => !hasFact(record) && digest.withFacts >= most,
  },
  {
    id: 'scant',
    weight: 6,
    reason: 'it is the only record, and has hardly any text',
    holds: ({ text, digest }) => digest.records === 1 && text.length < scant && !isSentence(text),
  },
  {
    id: 'one-sentence',
    weight: 4,
    reason: 'it is the only record, and has one short sentence',
    holds: ({ text, digest }) => digest.records === 1 && text.length < scant && isSentence(text),
  },
  {
    id: 'alone',
    weight: 1,
    reason: 'it is the only record, so that nothing can be compared',
    holds: ({ digest }) => digest.records === 1,
  },
];
