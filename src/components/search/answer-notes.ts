import type { Answer } from '../../search/client/answer.ts';
import { quoteValue, type Completion } from '../../search/client/complete-field.ts';
import type { FieldProblem } from '../../search/client/find-by-facet.ts';
import { correctedQuery } from '../../search/corrected-query.ts';
import { summariseAnswer } from '../../search/summarise-answer.ts';
import { labelOf, type Labels } from './labels.ts';
import { makeButton } from './make-button.ts';
import { makeElement } from './make-element.ts';

/** What is shown above the results. */
export interface AnswerNotes {
  /** For the status line, which screen readers announce. */
  status: string;
  /** How the query was interpreted, with buttons that change it; empty if it was taken as typed. */
  changes: Node[];
}

/** Ways to ask again. */
export interface AskAgain {
  /** Searches for the query as typed, without corrections. */
  literally(): void;
  /** Searches for another query. */
  instead(query: string): void;
}

/** A query, and what there is to say of its fields. */
export interface TypedQuery {
  typed: string;
  /** Ways to complete the field that is being typed; empty for none. */
  completions: Completion[];
  labels: Labels;
}

/** Describes how many papers were found and how the query was interpreted. */
export function makeAnswerNotes(
  answer: Answer,
  { typed, completions, labels }: TypedQuery,
  again: AskAgain,
): AnswerNotes {
  const instead = correctedQuery(answer.words);
  const corrected = instead && answer.papers.length > 0 ? [makeInstead(instead, typed, again.literally)] : [];
  return {
    status: summariseAnswer(answer),
    changes: [
      ...(answer.reference === undefined ? [] : [makeReference(answer.reference, again.literally)]),
      ...corrected,
      ...offerMeant(answer, typed, again),
      ...makeCompletions(completions, labels, again),
      ...answer.problems
        .filter(({ value }) => completions.length === 0 || value === undefined || !typed.endsWith(value))
        .map((problem) => makeProblem(problem, { typed, labels }, again)),
      ...offerKnown(answer, again),
    ],
  };
}

function makeInstead(instead: string, typed: string, literally: () => void): Node {
  const button = makeButton(`Search instead for ${typed}`, literally);
  return makeElement('p', {}, 'Showing results for ', makeElement('b', {}, instead), '. ', button);
}

/** That of a pasted reference only the title or identifier was searched for. */
function makeReference(reference: string, literally: () => void): Node {
  const button = makeButton('Search instead for all words', literally);
  return makeElement('p', {}, 'Showing results for ', makeElement('b', {}, reference), '. ', button);
}

/** What to type in place of a field or value that does not exist. The status line has said that no paper has the value. */
function makeProblem(
  { name, value, instead }: FieldProblem,
  { typed, labels }: Pick<TypedQuery, 'typed' | 'labels'>,
  again: AskAgain,
): Node {
  const asked = value === undefined ? `${name}:` : `${name}:${value}`;
  const said =
    value === undefined
      ? `There is no field “${name}”. Fields: `
      : instead.length > 0
        ? `Values of ${name}: `
        : `No paper here has a value for ${name}.`;
  const offers = instead.flatMap(({ text, count }, index) => {
    const other = value === undefined ? `${text}:` : `${name}:${quoteValue(text)}`;
    const label = value === undefined ? text : `${labelOf(labels, name, text)} (${count})`;
    return [index > 0 ? ', ' : '', makeButton(label, () => again.instead(replaceField(typed, asked, other)))];
  });
  return makeElement('p', {}, said, ...offers);
}

/** The values of the field that is being typed. */
function makeCompletions(completions: Completion[], labels: Labels, { instead }: AskAgain): Node[] {
  if (completions.length === 0) return [];
  const buttons = completions.flatMap(({ name, text, count, query }, index) => [
    index > 0 ? ', ' : '',
    makeButton(`${labelOf(labels, name, text)} (${count})`, () => instead(query)),
  ]);
  return [makeElement('p', {}, 'Complete with ', ...buttons)];
}

function replaceField(typed: string, asked: string, other: string): string {
  const quoted = asked.replace(/:(.*)$/, ':"$1"');
  const [found] = [asked, quoted].filter((text) => typed.toLowerCase().includes(text.toLowerCase()));
  if (!found) return other;
  const at = typed.toLowerCase().indexOf(found.toLowerCase());
  return typed.slice(0, at) + other + typed.slice(at + found.length);
}

/** When no paper has the whole query: the query with words that papers have much more often. */
function offerMeant({ complete, words, stage }: Answer, typed: string, { instead }: AskAgain): Node[] {
  const meant = words.reduce(
    (text, word) => (word.meant ? text.replace(word.typed, word.meant) : text),
    typed,
  );
  if (stage !== 'full' || complete > 0 || meant === typed) return [];
  return [
    makeElement(
      'p',
      {},
      'Did you mean ',
      makeButton(meant, () => instead(meant)),
      '?',
    ),
  ];
}

/** When nothing was found: each word that papers have, to search for alone. */
function offerKnown({ papers, words, stage }: Answer, { instead }: AskAgain): Node[] {
  const known = words.filter(({ count }) => count > 0);
  if (stage !== 'full' || papers.length > 0 || words.length < 2 || known.length === 0) return [];
  const offers = known.map(({ typed, alternatives, change }) =>
    change === 'typo' ? alternatives[0]! : typed,
  );
  const buttons = [...new Set(offers)].flatMap((word) => [makeButton(word, () => instead(word)), ' ']);
  return [makeElement('p', {}, 'Search only for ', ...buttons)];
}
