import type { Transition } from '../features/to-transitions.ts';
import type { Layout } from './layout.ts';

/** A feature of two lines that follow each other: its value, where true counts as 1 and false as 0. */
export type TransitionFeature = (transition: Transition, layout: Layout) => number | boolean;

/** Whether wrapping alone may have broken the line here. */
const isWrappedOn = ({ isWrapped, isFull, isApart }: Transition): boolean => isWrapped && isFull && !isApart;
/** The same for a line that may end a title, unless the digest's other titles tell. */
const isTitleWrappedOn = (transition: Transition): boolean =>
  transition.continuesTitle !== false && isWrappedOn(transition);
/** Whether a sentence runs on over the end of the line. */
const isOpen = ({ endsSentence, startsLow }: Transition): boolean => !endsSentence && startsLow;
/** Whether an address is the last line of an abstract rather than a line of its own. */
const runsOn = (transition: Transition): boolean =>
  isOpen(transition) || (transition.isAddress && transition.isWrapped && !transition.isApart);
/** Whether facts may head a paper, but the digest as a whole does not tell; and whether they may follow one. */
const mayHead = (transition: Transition): boolean => transition.side === undefined && !transition.isByline;
const mayFollow = ({ side }: Transition): boolean => side !== 'above';
/** How surprising facts above a title are, as far as the line itself does not tell that they head a paper. */
const surpriseOfHead = (transition: Transition): number =>
  !mayHead(transition) || transition.opensPaper === 'surely' ? 0 : transition.opensPaper ? 1 / 3 : 1;
/** Whether the digest as a whole tells if a line continues a title; and if not, whether it may be a wrapped one. */
const isLearntTitle = ({ continuesTitle }: Transition): boolean => continuesTitle !== undefined;
const isWrappedTitle = (transition: Transition): boolean =>
  !isLearntTitle(transition) && transition.isWrapped && !transition.isApart;
/** Whether a line of text is more than the label of a part. */
const isText = ({ isPart }: Transition): boolean => !isPart;
/** Whether a paragraph a line is the digest's habit, without blank lines between. */
const isParagraphLine = ({ isWrapped, isApart }: Transition, { opensApart }: Layout): boolean =>
  !isWrapped && !isApart && opensApart;

/** Features of two lines that follow each other by the names that the weights use. */
export const transitionFeatures: Record<string, TransitionFeature> = {
  'any two lines': () => true,
  'end of the digest': () => true,
  'separator that divides the digest': ({ isRule }) => isRule === true,
  'no blank line between': ({ isApart }) => !isApart,
  'no room above': isTitleWrappedOn,
  'no room above, amid a sentence': (transition) => isTitleWrappedOn(transition) && !transition.endsSentence,

  'below a blank line, after a sentence': ({ isApart, endsSentence }) => isApart && endsSentence,
  'below a blank line, amid a sentence': ({ isApart, endsSentence }) => isApart && !endsSentence,
  'right below a sentence': ({ isApart, endsSentence }) => !isApart && endsSentence,
  'right below, amid a sentence': ({ isApart, endsSentence }) => !isApart && !endsSentence,
  'right below a full line': isWrappedOn,
  'right below where titles stand apart': ({ isApart }, { opensApart }) => !isApart && opensApart,
  'rarity of papers without text': (_, { noText }) => noText,

  'cannot be a wrapped title': ({ continuesTitle, isWrapped, isApart }) =>
    continuesTitle === false || (continuesTitle !== true && (!isWrapped || isApart)),
  'title set in below a full line': (transition) =>
    isWrappedTitle(transition) && transition.isDeeper && transition.isFull,
  'title in lower case below a full line': (transition) =>
    isWrappedTitle(transition) && !transition.isDeeper && transition.isFull && transition.startsLow,
  'title below a full line': (transition) =>
    isWrappedTitle(transition) && !transition.isDeeper && transition.isFull && !transition.startsLow,
  'title below a line with room': (transition) => isWrappedTitle(transition) && !transition.isFull,

  'authors below a blank line': ({ isApart }) => isApart,
  'authors in most papers': (_, { authors }) => authors,
  'side unknown': ({ side }) => side === undefined,
  'not known to speak of the paper below': ({ side }) => side !== undefined && side !== 'below',
  'not known to speak of the paper above': ({ side }) => side !== undefined && side !== 'above',

  byline: ({ isByline, side }) => side === undefined && isByline === true,
  'right below a paper': (transition) =>
    mayHead(transition) && !transition.isApart && transition.opensPaper !== 'surely',
  'runs on from a sentence, above facts': (transition) => mayHead(transition) && runsOn(transition),
  'runs on from a sentence': (transition) => mayFollow(transition) && runsOn(transition),
  'facts above a title, where few papers have them': (transition, { headFacts }) =>
    headFacts === 'few' && surpriseOfHead(transition),
  'facts above a title, in an unknown layout': (transition, { headFacts }) =>
    headFacts === 'unknown' && surpriseOfHead(transition),
  'facts above a paper without text': (transition, { noText }) => mayHead(transition) && noText,
  'bare date': ({ isBareDate, side }) => isBareDate === true && side !== 'above',
  'surely opens a paper': (transition) => mayFollow(transition) && transition.opensPaper === 'surely',
  'perhaps opens a paper': (transition) => mayFollow(transition) && transition.opensPaper === 'perhaps',

  'text with room above': (transition) =>
    isText(transition) && (transition.isApart || !transition.isWrapped || !transition.isFull),
  'text without room above': (transition) => isText(transition) && isWrappedOn(transition),
  'text right below where texts stand apart': (transition, { closesApart }) =>
    isText(transition) && closesApart && !transition.isApart,
  'rarity of further paragraphs': (transition, { furtherParagraph }) =>
    isText(transition) && transition.isApart && furtherParagraph,
  'paragraph amid a sentence': (transition, layout) =>
    isText(transition) && !isParagraphLine(transition, layout) && !transition.endsSentence,
  'paragraph right below a full line': (transition, layout) =>
    isText(transition) && !isParagraphLine(transition, layout) && isWrappedOn(transition),
  'paragraph right below another': (transition, layout) =>
    isText(transition) && !isParagraphLine(transition, layout) && !transition.isApart && !isWrappedOn(transition), // prettier-ignore

  'below the label of a part': ({ followsPart }) => followsPart === true,
  'cannot be wrapped text': (transition) =>
    !transition.followsPart &&
    (transition.isApart ? !(transition.isWrapped && isOpen(transition)) : !transition.isWrapped && !isOpen(transition)), // prettier-ignore
  'text below a full line': (transition) => !transition.followsPart && isWrappedOn(transition),
  'text below a line with room, amid a sentence': (transition) =>
    isBelowRoom(transition) && isOpen(transition),
  'text below a line with room': (transition) => isBelowRoom(transition) && !isOpen(transition),
};

const isBelowRoom = ({ followsPart, isApart, isWrapped, isFull }: Transition): boolean =>
  !followsPart && !isApart && isWrapped && !isFull;
