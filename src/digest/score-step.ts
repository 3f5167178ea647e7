import type { Layout } from './layout.ts';
import type { Role } from './score-line.ts';

/** Where in the digest a line stands: outside of papers, below a title that lacks its text, below a paper's text. */
export type Phase = 'outside' | 'titled' | 'told';

/** A line's role, and the phase after it. */
export interface State {
  role: Role;
  phase: Phase;
}

/** All states, in the order that the tables use. */
export const states: State[] = [
  { role: 'furniture', phase: 'outside' },
  { role: 'furniture', phase: 'titled' },
  { role: 'furniture', phase: 'told' },
  { role: 'section', phase: 'outside' },
  { role: 'title', phase: 'titled' },
  { role: 'titleOn', phase: 'titled' },
  { role: 'authors', phase: 'titled' },
  { role: 'facts', phase: 'titled' },
  { role: 'facts', phase: 'told' },
  { role: 'text', phase: 'told' },
  { role: 'textOn', phase: 'told' },
];

/** How two lines that follow each other lie in the digest. */
export interface Step {
  /** A blank line lies between. */
  isApart: boolean;
  /** The line before has no room for the first word of this one: wrapping alone may have broken it here. */
  isFull: boolean;
  /** The line before ends a sentence; this one begins in lower case or is an address. */
  endsSentence: boolean;
  startsLow: boolean;
  /** This line is a web address, perhaps labelled: abstracts end so too. */
  isAddress: boolean;
  isWrapped: boolean;
}

const never = -1000;
const lostText = -4;
const lostTitle = -7;
/** Cost of a place that the digest's other papers do not give to a title or text. */
const unlike = 7;

/** Cost of a digest that ends in this state. */
export const endScore = ({ phase }: State): number => (phase === 'titled' ? lostText : 0);

/** How well state `to` follows state `from`, as weights of evidence; `never` where it cannot. */
export function scoreStep(from: State, to: State, step: Step, layout: Layout): number {
  switch (to.role) {
    case 'furniture':
      return to.phase === from.phase ? ofFurniture(from, step) : never;
    case 'section':
      return from.phase === 'titled' ? lostText - 2 : step.isApart ? 0 : -1.5;
    case 'title':
      return ofTitle(from, step) - (layout.opensApart && !step.isApart ? unlike : 0);
    case 'titleOn':
      return from.role === 'title' || from.role === 'titleOn' ? ofContinuedTitle(step) : never;
    case 'authors':
      return from.phase === 'titled' ? ofAuthors(from, step) : never;
    case 'facts':
      return to.phase === from.phase ? (isText(from) && runsOn(step) ? -9 : 0) : never;
    case 'text':
      return ofText(from, step, layout) - ofHabit(from, step, layout);
    case 'textOn':
      return from.role === 'text' || from.role === 'textOn' ? ofContinuedText(step) : never;
  }
}

const isText = ({ role }: State): boolean => role === 'text' || role === 'textOn';
/** Whether an address is the last line of an abstract rather than a line of its own. */
const runsOn = (step: Step): boolean => isOpen(step) || (step.isAddress && step.isWrapped && !step.isApart);
/** Whether a sentence runs on over the end of the line. */
const isOpen = ({ endsSentence, startsLow }: Step): boolean => !endsSentence && startsLow;

/** Words of furniture end titles and sentences that were wrapped before them. */
function ofFurniture({ role }: State, { isApart, isFull, isWrapped, endsSentence }: Step): number {
  const isRunning =
    role === 'title' || role === 'titleOn' || ((role === 'text' || role === 'textOn') && !endsSentence);
  return isRunning && isWrapped && isFull && !isApart ? -8 : 0;
}

function ofTitle(from: State, step: Step): number {
  if (from.phase === 'titled') return lostText;
  if (!isText(from)) return 0;
  if (step.isApart) return step.endsSentence ? 0.5 : -2;
  return (step.endsSentence ? -0.5 : -3) - (step.isWrapped && step.isFull ? 1 : 0);
}

function ofContinuedTitle({ isApart, isFull, isWrapped, startsLow }: Step): number {
  if (isApart || !isWrapped) return never;
  return isFull ? (startsLow ? 1 : 0) : -5;
}

function ofAuthors({ role }: State, { isApart, isFull, isWrapped }: Step): number {
  if (role === 'authors') return -1;
  return isWrapped && isFull && !isApart ? -4 : 0;
}

function ofText(from: State, step: Step, { opensApart }: Layout): number {
  if (from.phase === 'titled') return step.isApart || !step.isWrapped || !step.isFull ? 0.5 : 0;
  if (!isText(from)) return lostTitle;
  if (!step.isWrapped && !step.isApart && opensApart) return 0;
  const broken = step.endsSentence ? 0 : -2;
  if (step.isApart) return broken - 0.5;
  return broken - (step.isWrapped && step.isFull ? 4 : 1);
}

/** Cost of text that lies otherwise than in the digest's other papers. */
function ofHabit({ phase }: State, { isApart }: Step, { closesApart, isSingle }: Layout): number {
  if (phase === 'titled') return closesApart && !isApart ? unlike : 0;
  return isSingle && isApart ? 1.5 : 0;
}

function ofContinuedText(step: Step): number {
  const { isApart, isFull, isWrapped } = step;
  if (isApart) return isWrapped && isOpen(step) ? -0.5 : never;
  if (!isWrapped) return isOpen(step) ? 0 : never;
  if (isFull) return 0.5;
  return isOpen(step) ? -0.5 : -3;
}
