import type { Step } from '../clues/to-steps.ts';
import type { Layout } from './layout.ts';
import type { Role } from './score-line.ts';

/**
 * Where in the digest a line stands: outside of papers, below facts that come before their title, below a title that
 * lacks its text, below a paper's text.
 */
export type Phase = 'outside' | 'headed' | 'titled' | 'told';

/** A line's role, and the phase after it. */
export interface State {
  role: Role;
  phase: Phase;
}

/** All states, in the order that the tables use. */
export const states: State[] = [
  { role: 'furniture', phase: 'outside' },
  { role: 'furniture', phase: 'headed' },
  { role: 'furniture', phase: 'titled' },
  { role: 'furniture', phase: 'told' },
  { role: 'section', phase: 'outside' },
  { role: 'title', phase: 'titled' },
  { role: 'titleOn', phase: 'titled' },
  { role: 'authors', phase: 'headed' },
  { role: 'authors', phase: 'titled' },
  { role: 'authors', phase: 'told' },
  { role: 'authorsOn', phase: 'headed' },
  { role: 'authorsOn', phase: 'titled' },
  { role: 'authorsOn', phase: 'told' },
  { role: 'facts', phase: 'headed' },
  { role: 'facts', phase: 'titled' },
  { role: 'facts', phase: 'told' },
  { role: 'factsOn', phase: 'headed' },
  { role: 'factsOn', phase: 'titled' },
  { role: 'factsOn', phase: 'told' },
  { role: 'text', phase: 'told' },
  { role: 'textOn', phase: 'told' },
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
  switch (to.role) {
    case 'titleOn':
      return from.role === 'title' || from.role === 'titleOn';
    case 'textOn':
      return isText(from);
    case 'authors':
      return to.phase === 'headed' || to.phase === from.phase;
    case 'authorsOn':
      return (from.role === 'authors' || from.role === 'authorsOn') && to.phase === from.phase;
    case 'facts':
      return to.phase === 'headed' || to.phase === from.phase;
    case 'factsOn':
      return (from.role === 'facts' || from.role === 'factsOn') && to.phase === from.phase;
    case 'furniture':
      return to.phase === from.phase;
    default:
      return to.role === 'title' || from.phase !== 'headed';
  }
}

/** How well state `to` follows state `from`, which it can, as weights of evidence. */
export function scoreStep(from: State, to: State, step: Step, layout: Layout): number {
  switch (to.role) {
    case 'furniture':
      return ofFurniture(from, step);
    case 'section':
      return (from.phase === 'titled' ? -layout.noText - 2 : 0) + (step.isApart ? 0 : -1.5);
    case 'title':
      return ofTitle(from, step, layout) - (layout.opensApart && !step.isApart ? unlike : 0);
    case 'titleOn':
      return ofContinuedTitle(step);
    case 'authors':
      return ofAuthors(from, to, step, layout);
    case 'facts':
      if (isWrongSide(to, step)) return never;
      return to.phase === 'headed' ? ofHeadFacts(from, step, layout) : ofFacts(from, to, step);
    case 'text':
      return ofText(from, step, layout) - (step.isPart ? 0 : ofHabit(from, step, layout));
    case 'textOn':
      return ofContinuedText(step);
    default:
      return 0;
  }
}

const isText = ({ role }: State): boolean => role === 'text' || role === 'textOn';
/** Whether a line follows a title or text without a blank line between. */
const isBeside = (from: State, { isApart }: Step): boolean =>
  !isApart && (isText(from) || from.phase === 'titled');
/** Whether an address is the last line of an abstract rather than a line of its own. */
const runsOn = (step: Step): boolean => isOpen(step) || (step.isAddress && step.isWrapped && !step.isApart);
/** Whether a sentence runs on over the end of the line. */
const isOpen = ({ endsSentence, startsLow }: Step): boolean => !endsSentence && startsLow;

/** Words of furniture end titles and sentences that were wrapped before them. */
function ofFurniture(
  { role, phase }: State,
  { isApart, isFull, isWrapped, isRule, endsSentence, continuesTitle }: Step,
): number {
  if (isRule && phase === 'headed') return never;
  if (continuesTitle === false) return 0;
  const isRunning =
    role === 'title' || role === 'titleOn' || ((role === 'text' || role === 'textOn') && !endsSentence);
  return isRunning && isWrapped && isFull && !isApart ? -8 : 0;
}

/** Facts below their paper's title or text. A date alone is the paper's only between the two. */
function ofFacts(from: State, to: State, step: Step): number {
  if (step.isBareDate && to.phase === 'told' && step.side !== 'above') return never;
  if (step.side === 'above') return 0;
  const isAbove = step.opensPaper === 'surely' || (step.opensPaper && to.phase === 'told');
  return (isText(from) && runsOn(step) ? -9 : 0) - (isAbove ? 3 : 0);
}

/** Cost of facts above a title, as far as the line itself does not tell that they are. */
function headCost({ opensPaper }: Step, { headFacts }: Layout): number {
  if (opensPaper === 'surely') return 0;
  return opensPaper ? headFacts / 3 : headFacts;
}

/** Facts above their paper's title stand apart from the paper before. */
function ofHeadFacts(from: State, step: Step, layout: Layout): number {
  if (step.side === 'below') return 0;
  if (step.isByline) return never;
  if (from.phase === 'headed') return 0;
  const cost =
    (isBeside(from, step) && step.opensPaper !== 'surely' ? 3 : 0) +
    (isText(from) && runsOn(step) ? 9 : 0) +
    headCost(step, layout);
  return from.phase === 'titled' ? -cost - layout.noText : -cost;
}

function ofTitle(from: State, step: Step, { noText }: Layout): number {
  if (from.phase === 'headed') return step.isApart ? 0 : 1;
  if (from.phase === 'titled') return -noText;
  if (!isText(from)) return 0;
  if (step.isApart) return step.endsSentence ? 0.5 : -2;
  return (step.endsSentence ? -0.5 : -3) - (step.isWrapped && step.isFull ? 1 : 0);
}

function ofContinuedTitle(step: Step): number {
  if (step.continuesTitle !== undefined) return step.continuesTitle ? 4 : -6;
  return ofWrappedTitle(step);
}

function ofWrappedTitle({ isApart, isFull, isWrapped, startsLow, isDeeper }: Step): number {
  if (isApart || !isWrapped) return never;
  if (isDeeper && isFull) return 3;
  return isFull ? (startsLow ? 1.5 : 0.5) : -5;
}

/** Whether the digest as a whole tells that a line speaks of the other paper, or does not tell of which. */
function isWrongSide({ phase }: State, { side }: Step): boolean {
  if (phase === 'titled' || side === undefined) return false;
  return side === 'unclear' || (side === 'above') === (phase === 'headed');
}

/** Authors stand below their title, unless the digest has them elsewhere throughout. */
function ofAuthors(from: State, to: State, step: Step, layout: Layout): number {
  if (to.phase === 'titled') return ofAuthorsBelow(from, step) + layout.authors;
  if (step.side === undefined || isWrongSide(to, step)) return never;
  return to.phase === 'headed' && from.phase === 'titled' ? -layout.noText : 0;
}

function ofAuthorsBelow({ role }: State, { isApart, isFull, isWrapped, continuesTitle }: Step): number {
  if (role === 'authors' || role === 'authorsOn') return isApart ? -8 : -1;
  return isWrapped && isFull && !isApart && continuesTitle !== false ? -4 : 0;
}

function ofText(from: State, step: Step, { opensApart }: Layout): number {
  if (step.isPart) return isText(from) || from.phase === 'titled' ? 2 : lostTitle;
  if (from.phase === 'titled') return step.isApart || !step.isWrapped || !step.isFull ? 0.5 : -1;
  if (!isText(from)) return lostTitle;
  if (!step.isWrapped && !step.isApart && opensApart) return 0;
  const broken = step.endsSentence ? 0 : -2;
  if (step.isApart) return broken;
  return broken - (step.isWrapped && step.isFull ? 4 : 1);
}

/** Cost of text that lies otherwise than in the digest's other papers. */
function ofHabit({ phase }: State, { isApart }: Step, { closesApart, furtherParagraph }: Layout): number {
  if (phase === 'titled') return closesApart && !isApart ? unlike : 0;
  return isApart ? furtherParagraph : 0;
}

function ofContinuedText(step: Step): number {
  if (step.followsPart) return 4;
  const { isApart, isFull, isWrapped } = step;
  if (isApart) return isWrapped && isOpen(step) ? -0.5 : never;
  if (!isWrapped) return isOpen(step) ? 0 : never;
  if (isFull) return 0.5;
  return isOpen(step) ? -0.5 : -3;
}
