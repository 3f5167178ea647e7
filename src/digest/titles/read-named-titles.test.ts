import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';

const texts = [
  'Wer einen Pegel liest, tritt in eine Ordnung ein. Der Beitrag untersucht drei Häfen und zeigt, wie Pegel gelesen wurden.',
  'In Häfen leben Möwen aus vierzig Kolonien. Wir lesen ihre Nester als Archiv und die Wärter als Archivare.',
  'Fischer berufen sich auf Tradition, um Neuerungen abzuwehren. Das zeigt der Vergleich zweier Dörfer an der Küste.',
];

async function read(titles: string[], below = ''): Promise<[title: string, authors: string[] | undefined][]> {
  const digest = titles.map((title, at) => `${title}\n${below}${texts[at]!}`).join('\n\n');
  const { records } = await readDigest(new TextEncoder().encode(digest), { file: 'a.txt' });
  return records.map(({ title, authors }) => [title, authors]);
}

const titles = [
  'Klara Böhm: Ebbe im Amt. Zur Geschichte des Pegels',
  'Jonas Wirth und Eva Sand: Möwen als Nachbarn',
  'Timo Roth: „So war es immer“. Fischer und Tradition',
];

test('should take the names before all titles for their authors', async () => {
  assert.deepEqual(await read(titles), [
    ['Ebbe im Amt. Zur Geschichte des Pegels', ['Klara Böhm']],
    ['Möwen als Nachbarn', ['Jonas Wirth', 'Eva Sand']],
    ['„So war es immer“. Fischer und Tradition', ['Timo Roth']],
  ]);
});

test('should leave titles whole that only begin like names', async () => {
  const whole = async (own: string[]): Promise<void> =>
    assert.deepEqual(await read(own), own.map((title) => [title, undefined])); // prettier-ignore
  await whole([
    'Deep Sets: Learning on Orders',
    'Big Bird: Long Texts at Sea',
    'Neural Ducks: A Survey of Birds',
  ]);
  await whole([titles[0]!, titles[1]!, 'Fischer und Tradition an der Küste']);
});
