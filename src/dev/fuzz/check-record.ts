import assert from 'node:assert/strict';
import type { DigestRecord } from '../../digest/types.ts';
import { statedKeys } from '../../paper/field-rows.ts';

/**
 * Asserts that a record without further facts has all letters and digits of its part of the digest, and no others.
 * Throws AssertionError.
 *
 * @param source the part of the digest that its span covers
 */
export function checkRecord(record: DigestRecord, source: string): void {
  if (statedKeys.some((key) => record[key] !== undefined)) return;
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
