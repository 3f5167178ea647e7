import { partBefore } from '../features/part-of.ts';
import { isResource } from '../features/read-facts.ts';
import { measureLine } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';
import type { Doubt } from './doubt.ts';
import { endsWhole, startsWhole } from './find-habits.ts';
import { holdsMost } from './record-doubts.ts';
import { isFew, shareOfMark } from './share-of-mark.ts';

/** Share of the records that makes a habit. */
const most = 0.8;
/** A paragraph that is short beside others, in characters. */
const remark = 140;
const fewWords = 60;

/** So few records tell little about each other. */
const fewest = 3;

/** Whether the paragraphs of an abstract are its labelled parts: "Methods: …". */
const isInParts = ({ paragraphs }: DigestRecord): boolean =>
  paragraphs.length > 1 &&
  paragraphs.slice(1).every((paragraph) => partLabel.test(paragraph) || partBefore(paragraph) !== undefined);
const partLabel = /^\p{Lu}[\p{L}\p{M} ,&/-]{2,40} ?[:：]\s?\S/u;

const isRemark = (text: string, length: number): boolean =>
  text.length < remark && text.length < 0.25 * length;

/** Whether a paragraph is a few words without the end of a sentence. */
const isScrap = (text: string): boolean => {
  const { length, endsSentence, endsColon, breaks } = measureLine({ text });
  return length < remark && !endsSentence && !endsColon && breaks === 0;
};

/** Reasons to doubt the abstract of a record. */
export const abstractDoubts: Doubt[] = [
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
    holds: ({ record, digest }) => isFew(shareOfMark(record.paragraphs[0], digest.abstractsWith)),
  },
  {
    id: 'no-sentence',
    guess: 2,
    reason: 'its abstract is no sentence',
    holds: ({ record, text, length }) => length > 0 && !endsWhole(record) && text().breaks === 0,
  },
];
