import assert from 'node:assert/strict';
import type { DigestRecord } from '../../digest/types.ts';

/** What a record may state beside its title and abstract, in lines of its own. */
const facts = ['authors', 'arxivId', 'doi', 'url', 'published', 'venue'] as const;

/**
 * Asserts that a record without further facts has all letters and digits of its part of the digest, and no others.
 * Throws AssertionError.
 *
 * @param source the part of the digest that its span covers
 */
export function checkRecord(record: DigestRecord, source: string): void {
  if (facts.some((fact) => record[fact] !== undefined)) return;
  const { title, paragraphs, aside = [], marks = [] } = record;
  const told = lettersOf([title, ...paragraphs, ...marks, ...aside.map(({ text }) => text)].join(''));
  const stands = lettersOf(source);
  assert.ok(
    sorted(stands) === sorted(told),
    `a record says ${JSON.stringify(told)}, its digest ${JSON.stringify(stands)}`,
  );
}

const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
const sorted = (letters: string): string => [...letters].toSorted().join('');
