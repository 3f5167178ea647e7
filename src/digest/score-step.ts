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
  /** The line before ends a sentence; this one begins in lower case. */
  endsSentence: boolean;
  startsLow: boolean;
  isWrapped: boolean;
}

const never = -1000;
const lostText = -4;
const lostTitle = -7;

/** Cost of a digest that ends in this state. */
export const endScore = ({ phase }: State): number => (phase === 'titled' ? lostText : 0);

/** How well state `to` follows state `from`, as weights of evidence; `never` where it cannot. */
export function scoreStep(from: State, to: State, step: Step): number {
  switch (to.role) {
    case 'furniture':
      return to.phase === from.phase ? 0 : never;
    case 'section':
      return from.phase === 'titled' ? lostText - 2 : step.isApart ? 0 : -1.5;
    case 'title':
      return ofTitle(from, step);
    case 'titleOn':
      return from.role === 'title' || from.role === 'titleOn' ? ofContinuedTitle(step) : never;
    case 'authors':
      return from.phase === 'titled' ? (from.role === 'authors' ? -1 : 0) : never;
    case 'facts':
      return to.phase === from.phase ? 0 : never;
    case 'text':
      return ofText(from, step);
    case 'textOn':
      return from.role === 'text' || from.role === 'textOn' ? ofContinuedText(step) : never;
  }
}

function ofTitle(from: State, step: Step): number {
  if (from.phase === 'titled') return lostText;
  const isText = from.role === 'text' || from.role === 'textOn';
  if (!isText) return 0;
  if (step.isApart) return 0.5;
  return (step.endsSentence ? -0.5 : -3) - (step.isWrapped && step.isFull ? 1 : 0);
}

function ofContinuedTitle({ isApart, isFull, isWrapped, startsLow }: Step): number {
  if (isApart || !isWrapped) return never;
  return isFull ? (startsLow ? 1 : 0) : -5;
}

function ofText(from: State, step: Step): number {
  if (from.phase === 'titled') return step.isApart || !step.isWrapped || !step.isFull ? 0.5 : 0;
  const isText = from.role === 'text' || from.role === 'textOn';
  if (!isText) return lostTitle;
  if (step.isApart) return -0.5;
  return step.isWrapped && step.isFull ? -4 : -1;
}

function ofContinuedText({ isApart, isFull, isWrapped, endsSentence, startsLow }: Step): number {
  const isOpen = !endsSentence && startsLow;
  if (isApart) return isWrapped && isOpen ? -0.5 : never;
  if (!isWrapped) return isOpen ? 0 : never;
  if (isFull) return 0.5;
  return isOpen ? -0.5 : -3;
}
