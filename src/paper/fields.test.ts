import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { fieldRows } from './field-rows.ts';
import { fields } from './fields.ts';
import type { FieldKey } from './fields.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { paperSchema } from './schema.ts';

/** What a person writes, and the value that is read or the text that is rejected. */
type Case = { write: string } & ({ read: unknown } | { refused: string });

const cases = parse(readFileSync(new URL('field-cases.yaml', import.meta.url), 'utf8')) as Record<
  FieldKey,
  Case[]
>;

test('every field, and nothing else, should have cases that are read and, unless it takes anything, cases that are rejected', () => {
  assert.deepEqual(Object.keys(cases), Object.keys(fields));
  for (const [key, own] of Object.entries(cases)) {
    const isFree = fields[key as FieldKey].schema.safeParse({ any: ['thing'] }).success;
    assert.ok(
      own.some((one) => 'read' in one),
      key,
    );
    assert.equal(
      own.some((one) => 'refused' in one),
      !isFree,
      key,
    );
  }
});

for (const [key, own] of Object.entries(cases)) {
  for (const one of own) {
    const lines = key === 'title' ? one.write : `title: A\n${one.write}`;
    const { frontmatter, faults } = readFrontmatter(`---\n${lines}\n---\n`);
    if ('read' in one) {
      test(`${one.write} should be read`, () => {
        assert.deepEqual(faults, []);
        assert.deepEqual(paperSchema.parse(frontmatter)[key as FieldKey], one.read);
      });
    } else {
      test(`${one.write} should be rejected, with what to write`, () => {
        assert.deepEqual(faults.map(({ actual, note }) => [actual, note]), [[one.refused, `write ${fields[key as FieldKey].write}`]]); // prettier-ignore
        assert.ok(faults[0]?.reason.startsWith(`${key}: `));
      });
    }
  }
}

test('exactly the fields extracted from the text should be checked against evidence', () => {
  for (const [key, { origin, check }] of fieldRows)
    assert.equal(origin === 'extracted', check !== undefined, key);
});

test('no key that people write instead of a field should be a field itself, or stand for two', () => {
  const others = fieldRows.flatMap(([, { insteadOf = [] }]) => insteadOf);
  assert.deepEqual(others.filter((key) => key in fields), []); // prettier-ignore
  assert.equal(new Set(others).size, others.length);
});
