import assert from 'node:assert/strict';
import type { DigestRecord } from '../../digest/types.ts';

/** What a record may state beside its title and abstract, in lines of its own. */
const facts = ['authors', 'arxivId', 'doi', 'url', 'published', 'venue'] as const;
/** A paper's number before its title. */
const number = /^\d{1,4}/;

/**
 * Asserts that a record without further facts has all letters and digits of its part of the digest, and no others.
 * Throws AssertionError.
 *
 * @param source the part of the digest that its span covers
 */
export function checkRecord(record: DigestRecord, source: string): void {
  if (facts.some((fact) => record[fact] !== undefined)) return;
  const { title, paragraphs, aside = [] } = record;
  const told = lettersOf([title, ...paragraphs, ...aside.map(({ text }) => text)].join(''));
  const stands = lettersOf(source);
  const isWhole = [stands, stands.replace(number, '')].some((letters) => sorted(letters) === sorted(told));
  assert.ok(isWhole, `a record says ${JSON.stringify(told)}, its digest ${JSON.stringify(stands)}`);
}

const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
const sorted = (letters: string): string => [...letters].toSorted().join('');
