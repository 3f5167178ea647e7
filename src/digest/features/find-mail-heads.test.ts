import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../bytes/decode.ts';
import { toLines } from '../lines/to-lines.ts';
import { findMailHeads } from './find-mail-heads.ts';

function headsOf(...texts: string[]): number[] {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  return [...findMailHeads(toLines(decode(bytes), bytes))];
}

test('should find the heads of mails in several languages, also of forwarded ones', () => {
  assert.deepEqual(headsOf('From: S. Weber', 'Sent: Monday, 3 June 2024 10:14', 'To: Lab', 'Subject: A paper', '', 'Hi,'), [0, 1, 2, 3]); // prettier-ignore
  assert.deepEqual(headsOf('Hallo,', '', 'Von: S. Weber', 'Gesendet: Montag, 3. Juni 2024', 'Betreff: Gezeiten'), [1, 2, 3]); // prettier-ignore
  assert.deepEqual(headsOf('De : S. Weber', 'À : Labo', 'Objet : Marées'), [0, 1, 2]);
});

test('should find heads in which the sender is not named first, and short ones at the start of a file', () => {
  assert.deepEqual(headsOf('Subject: New papers', 'Date: Tue, 21 Oct 2025 04:12', 'From: Alerts <a@tides.example>', '', 'Tides'), [0, 1, 2]); // prettier-ignore
  assert.deepEqual(headsOf('From: Alerts', 'Date: 21 Oct 2025', '', 'Tides'), [0, 1]);
  assert.deepEqual(headsOf('Tides', '', 'From: Jane Doe', 'Date: 21 Oct 2025', '', 'Gulls'), []);
  assert.deepEqual(headsOf('Date: 21 Oct 2025', 'Subject: Seas', '', 'Gulls'), []);
});

test('should leave labels of papers and lone fields alone', () => {
  assert.deepEqual(headsOf('From: Theory to Practice', 'A. Doe'), []);
  assert.deepEqual(headsOf('Title: Tides', 'Date: 2024', 'Subject: Seas'), []);
});
