import type { Answer } from '../../search/client/answer.ts';
import { describeChanges } from '../../search/describe-answer.ts';
import { makeElement } from './make-element.ts';

/** What the status line says when files of the search do not come. */
export const unreachable = 'The search could not be loaded. Reload the page to try again.';

/** What a reader is told above the results. */
export interface AnswerNotes {
  /** The whole in words, for the status line that a screen reader announces. */
  status: string;
  /** How the query was changed, with a button that takes it as typed; empty if it was not. */
  changes: Node[];
}

/** Says how many papers were found and how the query was read. */
export function makeAnswerNotes(answer: Answer, typed: string, searchLiterally: () => void): AnswerNotes {
  const { instead, read, dropped } = describeChanges(answer.words, answer.lostPhrases);
  const changes: Node[] = [];
  if (instead) changes.push(makeInstead(instead, typed, searchLiterally));
  for (const { typed: word, as } of read) changes.push(line('No paper has ', word, `; read as ${as}.`));
  const found = answer.papers.length > 0;
  if (dropped.length > 0 && found) changes.push(line('No paper has ', dropped.join(', '), ': left out.'));
  return { status: statusOf(answer, dropped), changes };
}

function statusOf({ papers, stage }: Answer, dropped: string[]): string {
  if (papers.length > 0) return papers.length === 1 ? '1 paper' : `${papers.length} papers`;
  if (stage === 'titles') return 'Searching …';
  return dropped.length > 0
    ? `No paper has ${dropped.map((word) => `“${word}”`).join(' or ')}.`
    : 'No paper has all of this.';
}

function makeInstead(instead: string, typed: string, searchLiterally: () => void): Node {
  const button = makeElement('button', { type: 'button' }, `Search instead for ${typed}`);
  button.addEventListener('click', searchLiterally);
  return makeElement('p', {}, 'Showing results for ', makeElement('b', {}, instead), '. ', button);
}

const line = (before: string, word: string, after: string): Node =>
  makeElement('p', {}, before, makeElement('b', {}, word), after);
