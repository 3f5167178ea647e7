import { kindOf } from '../features/find-boilerplate.ts';
import { readAuthors } from '../features/read-authors.ts';
import { readFacts } from '../features/read-facts.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import type { Doubt } from './doubt.ts';
import { isFew, shareOfMark } from './share-of-mark.ts';

const patterns = readPatterns('titles');
const label = patterns.label!.regex;
const numberedLabel = patterns['numbered-label']!.regex;
/** Words that no title ends with. */
const openEnd = patterns['open-end']!.regex;
/** A word of any script. */
const word = /\p{Lo}|\p{L}{2}/u;
/** Odds of a title beyond which its words need not be looked at. */
const likely = 4;
/** Share of the records that makes a habit. */
const most = 0.8;

/** Reasons to doubt the title of a record. */
export const titleDoubts: Doubt[] = [
  {
    id: 'label',
    guess: 6,
    reason: 'its title is a label',
    holds: ({ record: { title }, odds }) =>
      label.test(title) || numberedLabel.test(title) || (odds < likely && /[:：]$/.test(title)),
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
    holds: ({ record, digest }) => isFew(shareOfMark(record.title, digest.titlesWith)),
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
];
