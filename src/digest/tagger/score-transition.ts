import type { Transition } from '../features/to-transitions.ts';
import type { Layout } from './layout.ts';
import type { Label } from './score-emission.ts';

/**
 * Where in the digest a line stands: outside of papers, below facts that come before their title, below a title that
 * lacks its text, below a paper's text.
 */
export type Phase = 'outside' | 'headed' | 'titled' | 'complete';

/** A line's label, and the phase after it. */
export interface State {
  label: Label;
  phase: Phase;
}

/** All states, in the order that the tables use. */
export const states: State[] = [
  { label: 'boilerplate', phase: 'outside' },
  { label: 'boilerplate', phase: 'headed' },
  { label: 'boilerplate', phase: 'titled' },
  { label: 'boilerplate', phase: 'complete' },
  { label: 'section', phase: 'outside' },
  { label: 'title', phase: 'titled' },
  { label: 'titleOn', phase: 'titled' },
  { label: 'authors', phase: 'headed' },
  { label: 'authors', phase: 'titled' },
  { label: 'authors', phase: 'complete' },
  { label: 'authorsOn', phase: 'headed' },
  { label: 'authorsOn', phase: 'titled' },
  { label: 'authorsOn', phase: 'complete' },
  { label: 'facts', phase: 'headed' },
  { label: 'facts', phase: 'titled' },
  { label: 'facts', phase: 'complete' },
  { label: 'factsOn', phase: 'headed' },
  { label: 'factsOn', phase: 'titled' },
  { label: 'factsOn', phase: 'complete' },
  { label: 'text', phase: 'complete' },
  { label: 'textOn', phase: 'complete' },
];

const never = -1000;
const lostTitle = -7;
/** Cost of a place that the digest's other papers do not give to a title or text. */
const unlike = 12;

/** Cost of a digest that ends in this state. */
export const endScore = ({ phase }: State): number =>
  phase === 'titled' ? -4 : phase === 'headed' ? never : 0;

/** Whether a line in state `to` can follow one in state `from` at all. */
export function canFollow(from: State, to: State): boolean {
  switch (to.label) {
    case 'titleOn':
      return from.label === 'title' || from.label === 'titleOn';
    case 'textOn':
      return isText(from);
    case 'authors':
      return to.phase === 'headed' || to.phase === from.phase;
    case 'authorsOn':
      return (from.label === 'authors' || from.label === 'authorsOn') && to.phase === from.phase;
    case 'facts':
      return to.phase === 'headed' || to.phase === from.phase;
    case 'factsOn':
      return (from.label === 'facts' || from.label === 'factsOn') && to.phase === from.phase;
    case 'boilerplate':
      return to.phase === from.phase;
    default:
      return to.label === 'title' || from.phase !== 'headed';
  }
}

/** How well state `to` follows state `from`, which it can, as weights of evidence. */
export function scoreTransition(from: State, to: State, transition: Transition, layout: Layout): number {
  switch (to.label) {
    case 'boilerplate':
      return ofBoilerplate(from, transition);
    case 'section':
      return (from.phase === 'titled' ? -layout.noText - 2 : 0) + (transition.isApart ? 0 : -1.5);
    case 'title':
      return ofTitle(from, transition, layout) - (layout.opensApart && !transition.isApart ? unlike : 0);
    case 'titleOn':
      return ofContinuedTitle(transition);
    case 'authors':
      return ofAuthors(from, to, transition, layout);
    case 'facts':
      if (isWrongSide(to, transition)) return never;
      return to.phase === 'headed' ? ofHeadFacts(from, transition, layout) : ofFacts(from, to, transition);
    case 'text':
      return ofText(from, transition, layout) - (transition.isPart ? 0 : ofHabit(from, transition, layout));
    case 'textOn':
      return ofContinuedText(transition);
    default:
      return 0;
  }
}

const isText = ({ label }: State): boolean => label === 'text' || label === 'textOn';
/** Whether a line follows a title or text without a blank line between. */
const isBeside = (from: State, { isApart }: Transition): boolean =>
  !isApart && (isText(from) || from.phase === 'titled');
/** Whether an address is the last line of an abstract rather than a line of its own. */
const runsOn = (transition: Transition): boolean =>
  isOpen(transition) || (transition.isAddress && transition.isWrapped && !transition.isApart);
/** Whether a sentence runs on over the end of the line. */
const isOpen = ({ endsSentence, startsLow }: Transition): boolean => !endsSentence && startsLow;

/** Words of boilerplate end titles and sentences that were wrapped before them. */
function ofBoilerplate(
  { label, phase }: State,
  { isApart, isFull, isWrapped, isRule, endsSentence, continuesTitle }: Transition,
): number {
  if (isRule && phase === 'headed') return never;
  if (continuesTitle === false) return 0;
  const isRunning =
    label === 'title' || label === 'titleOn' || ((label === 'text' || label === 'textOn') && !endsSentence);
  return isRunning && isWrapped && isFull && !isApart ? -8 : 0;
}

/** Facts below their paper's title or text. A date alone is the paper's only between the two. */
function ofFacts(from: State, to: State, transition: Transition): number {
  if (transition.isBareDate && to.phase === 'complete' && transition.side !== 'above') return never;
  if (transition.side === 'above') return 0;
  const isAbove = transition.opensPaper === 'surely' || (transition.opensPaper && to.phase === 'complete');
  return (isText(from) && runsOn(transition) ? -9 : 0) - (isAbove ? 3 : 0);
}

/** Cost of facts above a title, as far as the line itself does not tell that they are. */
function headCost({ opensPaper }: Transition, { headFacts }: Layout): number {
  if (opensPaper === 'surely') return 0;
  return opensPaper ? headFacts / 3 : headFacts;
}

/** Facts above their paper's title stand apart from the paper before. */
function ofHeadFacts(from: State, transition: Transition, layout: Layout): number {
  if (transition.side === 'below') return 0;
  if (transition.isByline) return never;
  if (from.phase === 'headed') return 0;
  const cost =
    (isBeside(from, transition) && transition.opensPaper !== 'surely' ? 3 : 0) +
    (isText(from) && runsOn(transition) ? 9 : 0) +
    headCost(transition, layout);
  return from.phase === 'titled' ? -cost - layout.noText : -cost;
}

function ofTitle(from: State, transition: Transition, { noText }: Layout): number {
  if (from.phase === 'headed') return transition.isApart ? 0 : 1;
  if (from.phase === 'titled') return -noText;
  if (!isText(from)) return 0;
  if (transition.isApart) return transition.endsSentence ? 0.5 : -2;
  return (transition.endsSentence ? -0.5 : -3) - (transition.isWrapped && transition.isFull ? 1 : 0);
}

function ofContinuedTitle(transition: Transition): number {
  if (transition.continuesTitle !== undefined) return transition.continuesTitle ? 4 : -6;
  return ofWrappedTitle(transition);
}

function ofWrappedTitle({ isApart, isFull, isWrapped, startsLow, isDeeper }: Transition): number {
  if (isApart || !isWrapped) return never;
  if (isDeeper && isFull) return 3;
  return isFull ? (startsLow ? 1.5 : 0.5) : -5;
}

/** Whether the digest as a whole tells that a line speaks of the other paper, or does not tell of which. */
function isWrongSide({ phase }: State, { side }: Transition): boolean {
  if (phase === 'titled' || side === undefined) return false;
  return side === 'unclear' || (side === 'above') === (phase === 'headed');
}

/** Authors stand below their title, unless the digest has them elsewhere throughout. */
function ofAuthors(from: State, to: State, transition: Transition, layout: Layout): number {
  if (to.phase === 'titled') return ofAuthorsBelow(from, transition) + layout.authors;
  if (transition.side === undefined || isWrongSide(to, transition)) return never;
  return to.phase === 'headed' && from.phase === 'titled' ? -layout.noText : 0;
}

function ofAuthorsBelow(
  { label }: State,
  { isApart, isFull, isWrapped, continuesTitle }: Transition,
): number {
  if (label === 'authors' || label === 'authorsOn') return isApart ? -8 : -1;
  return isWrapped && isFull && !isApart && continuesTitle !== false ? -4 : 0;
}

function ofText(from: State, transition: Transition, { opensApart }: Layout): number {
  if (transition.isPart) return isText(from) || from.phase === 'titled' ? 2 : lostTitle;
  if (from.phase === 'titled')
    return transition.isApart || !transition.isWrapped || !transition.isFull ? 0.5 : -1;
  if (!isText(from)) return lostTitle;
  if (!transition.isWrapped && !transition.isApart && opensApart) return 0;
  const broken = transition.endsSentence ? 0 : -2;
  if (transition.isApart) return broken;
  return broken - (transition.isWrapped && transition.isFull ? 4 : 1);
}

/** Cost of text that lies otherwise than in the digest's other papers. */
function ofHabit(
  { phase }: State,
  { isApart }: Transition,
  { closesApart, furtherParagraph }: Layout,
): number {
  if (phase === 'titled') return closesApart && !isApart ? unlike : 0;
  return isApart ? furtherParagraph : 0;
}

function ofContinuedText(transition: Transition): number {
  if (transition.followsPart) return 4;
  const { isApart, isFull, isWrapped } = transition;
  if (isApart) return isWrapped && isOpen(transition) ? -0.5 : never;
  if (!isWrapped) return isOpen(transition) ? 0 : never;
  if (isFull) return 0.5;
  return isOpen(transition) ? -0.5 : -3;
}
