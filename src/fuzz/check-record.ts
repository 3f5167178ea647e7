import assert from 'node:assert/strict';
import type { DigestRecord } from '../digest/types.ts';

/** What a record may state beside its title and abstract, in lines of its own. */
const facts = ['authors', 'arxivId', 'doi', 'url', 'published', 'venue'] as const;
/** The digits of a paper's number before its title. */
const number = /^\d{0,4}/;

/**
 * Asserts that a record without further facts has all letters and digits of its part of the digest, in their order.
 * Throws AssertionError.
 *
 * @param source the part of the digest that its span covers
 */
export function checkRecord(record: DigestRecord, source: string): void {
  if (facts.some((fact) => record[fact] !== undefined)) return;
  let rest = lettersOf(source);
  let lost = '';
  for (const text of [record.title, ...record.paragraphs].map(lettersOf)) {
    const at = rest.indexOf(text);
    assert.ok(at >= 0, `the digest does not say ${JSON.stringify(text)}`);
    lost += rest.slice(0, at);
    rest = rest.slice(at + text.length);
  }
  const aside = lettersOf((record.aside ?? []).map(({ text }) => text).join(''));
  assert.equal(
    (lost + rest).replace(number, ''),
    aside.replace(number, ''),
    'a record lacks words of its digest',
  );
}

const lettersOf = (text: string): string =>
  text.replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
