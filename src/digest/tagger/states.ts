import type { Label } from './labels.ts';

/**
 * Where in the digest a line stands: outside of papers, below facts that precede their title, below a title that still
 * lacks its text, below a paper's text.
 */
export type Phase = 'outside' | 'headed' | 'titled' | 'complete';

/** A state of the chain: a line's label, and the phase after the line. */
export interface State {
  label: Label;
  phase: Phase;
}

/** All states. The first is the state before the first line. */
export const states: State[] = [
  { label: 'boilerplate', phase: 'outside' },
  { label: 'boilerplate', phase: 'headed' },
  { label: 'boilerplate', phase: 'titled' },
  { label: 'boilerplate', phase: 'complete' },
  { label: 'section', phase: 'outside' },
  { label: 'B-title', phase: 'titled' },
  { label: 'I-title', phase: 'titled' },
  { label: 'B-authors', phase: 'headed' },
  { label: 'B-authors', phase: 'titled' },
  { label: 'B-authors', phase: 'complete' },
  { label: 'I-authors', phase: 'headed' },
  { label: 'I-authors', phase: 'titled' },
  { label: 'I-authors', phase: 'complete' },
  { label: 'B-facts', phase: 'headed' },
  { label: 'B-facts', phase: 'titled' },
  { label: 'B-facts', phase: 'complete' },
  { label: 'I-facts', phase: 'headed' },
  { label: 'I-facts', phase: 'titled' },
  { label: 'I-facts', phase: 'complete' },
  { label: 'B-text', phase: 'complete' },
  { label: 'I-text', phase: 'complete' },
];

/** What a label labels, `B-` and `I-` alike: `title`, `text` … */
export const kindOf = (label: Label): string => label.replace(/^[BI]-/, '');

/** Whether a line in state `to` can follow one in state `from` at all. */
export function canFollow(from: State, to: State): boolean {
  if (to.label.startsWith('I-')) return kindOf(from.label) === kindOf(to.label) && hasSamePhase(from, to);
  switch (to.label) {
    case 'B-authors':
    case 'B-facts':
      return to.phase === 'headed' || to.phase === from.phase;
    case 'boilerplate':
      return to.phase === from.phase;
    default:
      return to.label === 'B-title' || from.phase !== 'headed';
  }
}

const hasSamePhase = (from: State, to: State): boolean => from.phase === to.phase;

/** Whether a state is one of those that a name means: `any`, or the label, kind or phase of a state, or several of these: `boilerplate complete`. */
export const isOneOf = ({ label, phase }: State, name: string): boolean =>
  name.split(' ').every((part) => ['any', label, kindOf(label), phase].includes(part));
