import { kindOf } from '../features/find-boilerplate.ts';
import { isResource, readFacts } from '../features/read-facts.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { readAuthors } from '../features/read-authors.ts';
import { type Measure, measureLine } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';
import type { Case } from './case.ts';
import { endsWhole, findMark, type Habits, hasFact, startsWhole } from './find-habits.ts';

/** A reason to doubt that a record is a paper as it stands. */
export interface Doubt {
  id: string;
  /** What it takes from the logarithm of the odds that the record is right, by guess: `weights.json` has what digests show. */
  guess: number;
  /** As a person reads it. */
  reason: string;
  holds: (one: Case) => boolean;
}

const patterns = readPatterns('titles');
const label = patterns.label!.regex;
/** A word of any script. */
const word = /\p{Lo}|\p{L}{2}/u;
/** Odds of a title beyond which its words need not be looked at. */
const likely = 4;
/** Hardly any text, in characters; an ideograph counts as two. */
const scant = 60;
/** Share of the records that makes a habit. */
const most = 0.8;
const isSentence = ({ words, endsSentence, startsLow }: Measure): boolean =>
  words > 2 && endsSentence && !startsLow;

const holdsMost = (length: number, digest: Habits): boolean =>
  digest.records > 3 && length > 0.5 * digest.allLength;

/** Words that no title ends with. */
const openEnd = patterns['open-end']!.regex;
/** Share of the titles, or of the abstracts, that begin with the same mark as this one; 0 if it has none. */
function shareOfMark(text: string | undefined, shareOf: (mark: string) => number): number {
  const mark = findMark(text);
  return mark === undefined ? 0 : shareOf(mark);
}

const isBetween = (value: number, low: number, high: number): boolean => value > low && value < high;

/** A paragraph that is short beside others, in characters. */
const remark = 140;
const fewWords = 60;

/** So few records tell little about each other. */
const fewest = 3;

/** Whether the paragraphs of an abstract are its labelled parts: "Methods: …". */
const isInParts = ({ paragraphs }: DigestRecord): boolean =>
  paragraphs.length > 1 && paragraphs.slice(1).every((paragraph) => partLabel.test(paragraph));
const partLabel = /^\p{Lu}[\p{L}\p{M} ,&/-]{2,40} ?[:：]\s?\S/u;

const isRemark = (text: string, length: number): boolean =>
  text.length < remark && text.length < 0.25 * length;

/** Whether a paragraph is a few words without the end of a sentence. */
const isScrap = (text: string): boolean => {
  const { length, endsSentence, endsColon, breaks } = measureLine({ text });
  return length < remark && !endsSentence && !endsColon && breaks === 0;
};

/** All reasons to doubt a record. */
export const doubts: Doubt[] = [
  {
    id: 'label',
    guess: 6,
    reason: 'its title is a label',
    holds: ({ record, odds }) => label.test(record.title) || (odds < likely && /[:：]$/.test(record.title)),
  },
  {
    id: 'fragment',
    guess: 5,
    reason: 'its title ends in the middle of a sentence',
    holds: ({ record }) => /[,，、；]$|(?<!&#?\w{1,20});$/.test(record.title),
  },
  {
    id: 'punctuation',
    guess: 6,
    reason: 'its title has no words',
    holds: ({ record, odds }) => odds < likely && !word.test(record.title),
  },
  {
    id: 'wordless',
    guess: 2.5,
    reason: 'its title has no words, but stands where all titles do',
    holds: ({ record, odds }) => odds >= likely && !word.test(record.title),
  },
  {
    id: 'statement',
    guess: 5,
    reason: 'its title states a date, an identifier or a place of publication',
    holds: ({ record, odds }) => odds < likely && Object.keys(readFacts(record.title) ?? {}).length > 0,
  },
  {
    id: 'boilerplate',
    guess: 4,
    reason: 'its title is a word of web pages',
    holds: ({ record, length }) => length === 0 && kindOf(record.title) !== undefined,
  },
  {
    id: 'unlikely-place',
    guess: 4,
    reason: 'its title stands where no other title does',
    holds: ({ odds }) => odds < -2,
  },
  {
    id: 'odd-place',
    guess: 1.5,
    reason: 'its title stands where hardly any other title does',
    holds: ({ odds }) => odds < -0.01 && odds >= -2,
  },
  {
    id: 'no-abstract',
    guess: 2.5,
    reason: 'it has no abstract, which most others have',
    holds: ({ length, digest }) => length === 0 && digest.withAbstract >= most,
  },
  {
    id: 'short-abstract',
    guess: 2.5,
    reason: 'its abstract is far shorter than the others',
    holds: ({ length, digest }) =>
      digest.records > fewest && length > 0 && length < 0.15 * digest.usualLength && digest.usualLength > 300,
  },
  {
    id: 'long-abstract',
    guess: 2,
    reason: 'its abstract is far longer than the others',
    holds: ({ length, digest }) =>
      digest.records > 2 && length > 4 * Math.max(digest.usualLength, 600) && !holdsMost(length, digest),
  },
  {
    id: 'most-of-the-file',
    guess: 3,
    reason: 'it holds most of the file',
    holds: ({ length, digest }) => holdsMost(length, digest),
  },
  {
    id: 'open-start',
    guess: 2,
    reason: 'its abstract begins in the middle of a sentence',
    holds: ({ record, length, digest }) => length > 0 && digest.startingWhole >= most && !startsWhole(record),
  },
  {
    id: 'low-start',
    guess: 1,
    reason: 'its abstract begins in the middle of a sentence, below lines that state something else',
    holds: ({ record, length, between, digest }) =>
      length > 0 && between > 0 && digest.startingWhole < most && !startsWhole(record),
  },
  {
    id: 'open-end',
    guess: 1.5,
    reason: 'its abstract ends in the middle of a sentence',
    holds: ({ record, length, digest }) => length > 0 && digest.endingWhole >= most && !endsWhole(record),
  },
  {
    id: 'namesake',
    guess: 3,
    reason: 'another record has the same title and another abstract',
    holds: ({ namesakes }) => namesakes > 0,
  },
  { id: 'long-title', guess: 1.5, reason: 'its title is very long', holds: ({ title }) => title.words > 45 },
  {
    id: 'sentence',
    guess: 2,
    reason: 'its title reads as a sentence',
    holds: ({ title }) => title.endsSentence && !title.isQuestion && title.sentenceWords > 1,
  },
  {
    id: 'short-title',
    guess: 1.5,
    reason: 'its title has one or two words and no authors follow',
    holds: ({ record, title }) => title.words < 3 && title.isCased && record.authors === undefined,
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
    id: 'names',
    guess: 5,
    reason: 'its title reads as a list of authors',
    holds: ({ record, odds }) => odds < likely && (readAuthors(record.title)?.length ?? 0) > 1,
  },
  {
    id: 'open-title',
    guess: 3,
    reason: 'its title ends with a word that titles go on after',
    holds: ({ record }) => openEnd.test(record.title),
  },
  {
    id: 'marked-titles',
    guess: 3,
    reason: 'its title and most others begin with a sign that may be a mark of the page',
    holds: ({ record, digest }) => shareOfMark(record.title, digest.titlesWith) >= 0.5,
  },
  {
    id: 'marked-title',
    guess: 1,
    reason: 'its title begins with a sign that may be a mark of the page',
    holds: ({ record, digest }) => isBetween(shareOfMark(record.title, digest.titlesWith), 0, 0.5),
  },
  {
    id: 'low-title',
    guess: 2,
    reason: 'its title begins in the middle of a sentence',
    holds: ({ title }) => title.startsLow && title.isCased && title.lowWords > 3 && title.capitals < 0.2,
  },
  {
    id: 'joined-title',
    guess: 1,
    reason: 'its title was joined of several lines, as few others were',
    holds: ({ titleLines, digest }) => titleLines > 1 && digest.ofOneTitleLine >= most,
  },
  {
    id: 'wrapped-title',
    guess: 0.3,
    reason: 'its title was joined of several lines',
    holds: ({ titleLines, digest }) => titleLines > 1 && digest.ofOneTitleLine < most,
  },
  {
    id: 'weak-place',
    guess: 0.5,
    reason: 'its title does not stand where titles surely stand',
    holds: ({ odds }) => odds >= -0.01 && odds < 3,
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
    id: 'remark',
    guess: 1.5,
    reason: 'a short remark stands below its abstract, which most others do not have',
    holds: ({ record, length, digest }) =>
      record.paragraphs.length > 1 &&
      !isInParts(record) &&
      digest.ofOneParagraph >= 0.5 &&
      isRemark(record.paragraphs.at(-1)!, length),
  },
  {
    id: 'last-words',
    guess: 1.5,
    reason: 'a few words stand below its abstract',
    holds: ({ record, length, digest }) =>
      record.paragraphs.length > 1 &&
      !isInParts(record) &&
      digest.ofOneParagraph < 0.5 &&
      record.paragraphs.at(-1)!.length < fewWords &&
      isRemark(record.paragraphs.at(-1)!, length),
  },
  {
    id: 'several-paragraphs',
    guess: 0.7,
    reason: 'its abstract has several paragraphs, which few others have',
    holds: ({ record, digest }) =>
      record.paragraphs.length > 1 && !isInParts(record) && digest.ofOneParagraph >= 0.5,
  },
  {
    id: 'scraps',
    guess: 2,
    reason: 'a line without the end of a sentence stands in its abstract',
    holds: ({ record }) => record.paragraphs.length > 1 && record.paragraphs.some(isScrap),
  },
  {
    id: 'resource',
    guess: 1,
    reason: 'its abstract ends with an address on a line of its own',
    holds: ({ record }) => isResource(record.paragraphs.at(-1) ?? ''),
  },
  {
    id: 'marked-abstracts',
    guess: 3,
    reason: 'its abstract and most others begin with a sign that may be a mark of the page',
    holds: ({ record, digest }) => shareOfMark(record.paragraphs[0], digest.abstractsWith) >= 0.5,
  },
  {
    id: 'marked-abstract',
    guess: 1,
    reason: 'its abstract begins with a sign that may be a mark of the page',
    holds: ({ record, digest }) => isBetween(shareOfMark(record.paragraphs[0], digest.abstractsWith), 0, 0.5),
  },
  {
    id: 'no-sentence',
    guess: 2,
    reason: 'its abstract is no sentence',
    holds: ({ record, text, length }) => length > 0 && !endsWhole(record) && text().breaks === 0,
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
