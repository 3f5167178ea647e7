import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toClues } from '../clues/to-clues.ts';
import { toLines } from '../lines/to-lines.ts';
import { labelLines } from './label-lines.ts';
import { scoreLine } from './score-line.ts';

/** Roles that the lines of a digest get. */
function rolesOf(...texts: string[]): string[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  const clues = toClues(toLines(decode(bytes), bytes));
  return labelLines(clues.steps, (line) => scoreLine(clues.lines[line]!)).map(
    ({ role, phase }) => `${role} ${phase}`,
  );
}

const prose =
  'We show that a long line of prose is the text of a paper, and that nothing else can be. It has two sentences at least, and they end as sentences do.';

test('should label a title, what is stated below it, its text, and the furniture after it', () => {
  const roles = rolesOf(
    'A Title in Title Case',
    'Ada Lovelace, Grace Hopper',
    'arXiv:2403.01234',
    '',
    prose,
    '',
    'View all',
  );
  assert.deepEqual(roles, ['title titled', 'authors titled', 'facts titled', 'text told', 'furniture told']);
});

test('should label facts above a title that they lead', () => {
  const roles = rolesOf('[1] arXiv:2403.01234', 'A Title in Title Case', prose, '', '[2] arXiv:2403.01235', 'Another Title in Title Case', prose); // prettier-ignore
  assert.deepEqual(roles, ['facts headed', 'title titled', 'text told', 'facts headed', 'title titled', 'text told']); // prettier-ignore
});

test('should label a short line above titles as a section, and below a title as none', () => {
  assert.equal(rolesOf('Machine Learning', '', 'A Title in Title Case', '', prose)[0], 'section outside');
  assert.equal(rolesOf('Machine Learning', '', prose)[0], 'title titled');
});

test('should label text above all titles as outside of papers', () => {
  const roles = rolesOf(
    prose,
    '',
    'A Title in Title Case',
    '',
    prose,
    '',
    'Another Title in Title Case',
    '',
    prose,
  );
  assert.deepEqual(roles.slice(1), ['title titled', 'text told', 'title titled', 'text told']);
  assert.equal(roles[0], 'text told');
});

test('should let the habits of the other papers decide on a short sentence', () => {
  const others = Array.from({ length: 8 }, (_, index) => [
    `Paper ${index} in Title Case`,
    '',
    prose,
    '',
  ]).flat();
  const roles = rolesOf(...others, 'How much does a lighthouse know of the sea.', '', prose);
  assert.deepEqual(roles.slice(-2), ['title titled', 'text told']);
});

test('should label nothing in an empty digest', () => assert.deepEqual(rolesOf(''), []));
