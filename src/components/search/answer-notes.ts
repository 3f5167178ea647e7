import type { Answer } from '../../search/client/answer.ts';
import { describeChanges } from '../../search/describe-answer.ts';
import { makeElement } from './make-element.ts';

/** Shown in the status line when the files of the search cannot be loaded. */
export const unreachable = 'Search could not be loaded. Reload the page to try again.';

/** What is shown above the results. */
export interface AnswerNotes {
  /** For the status line, which screen readers announce. */
  status: string;
  /** How the query was changed, with a button that searches for it as typed; empty if it was not changed. */
  changes: Node[];
}

/** Describes how many papers were found and how the query was interpreted. */
export function makeAnswerNotes(answer: Answer, typed: string, searchLiterally: () => void): AnswerNotes {
  const { instead, read, dropped } = describeChanges(answer.words, answer.lostPhrases);
  const changes: Node[] = [];
  if (instead) changes.push(makeInstead(instead, typed, searchLiterally));
  for (const { typed: word, as } of read)
    changes.push(line('No paper contains ', word, `. Showing results for ${as}.`));
  const found = answer.papers.length > 0;
  if (dropped.length > 0 && found)
    changes.push(line('No paper contains ', dropped.join(' or '), ', so it was ignored.'));
  return { status: statusOf(answer, dropped), changes };
}

function statusOf({ papers, stage }: Answer, dropped: string[]): string {
  if (papers.length > 0) return papers.length === 1 ? '1 paper' : `${papers.length} papers`;
  if (stage === 'titles') return 'Searching…';
  return dropped.length > 0
    ? `No paper contains ${dropped.map((word) => `“${word}”`).join(' or ')}.`
    : 'No paper matches the whole query.';
}

function makeInstead(instead: string, typed: string, searchLiterally: () => void): Node {
  const button = makeElement('button', { type: 'button' }, `Search instead for ${typed}`);
  button.addEventListener('click', searchLiterally);
  return makeElement('p', {}, 'Showing results for ', makeElement('b', {}, instead), '. ', button);
}

const line = (before: string, word: string, after: string): Node =>
  makeElement('p', {}, before, makeElement('b', {}, word), after);
