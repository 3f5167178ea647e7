import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../paper/user-error.ts';
import { looksLikeHint, readHint } from './read-hint.ts';

test('should read a layout in words', () => {
  const hint = readHint(
    'record: [title, authors?, "venue · date", blank line, abstract]\nseparator: two blank lines\nskip: ["Page *"]\n',
    'a.yaml',
  );
  const { slots, separator } = hint.layout!;
  assert.deepEqual(
    slots.map(({ fields, isOptional, isApart }) => [fields.join('+'), isOptional, isApart]),
    [
      ['title', false, false],
      ['authors', true, false],
      ['venue+date', false, false],
      ['abstract', false, true],
    ],
  );
  assert.deepEqual(separator, { kind: 'blanks', count: 2 });
  assert.ok(hint.skip[0]!.test('page 12') && !hint.skip[0]!.test('Pages of tides'));
});

test('should take words round a field for a label, and the same words in capitals too', () => {
  const [slot] = readHint('record: "Title: title (number)"', 'a.yaml').layout!.slots;
  assert.deepEqual([...slot!.pattern!.exec('TITLE: Tides (of 2024) (12)')!].slice(1), ['Tides (of 2024)', '12']);
  assert.equal(slot!.pattern!.exec('Tides'), null);
}); // prettier-ignore

test('should take a rule of more signs for the same separator', () => {
  const { separator } = readHint('record: title\nseparator: "---"', 'a.yaml').layout!;
  assert.ok(separator.kind === 'line');
  assert.deepEqual(['---', '------', '- - -', '--', '--- x'].map((line) => separator.pattern.test(line)), [true, true, true, false, false]); // prettier-ignore
});

test('should read what is said beside the layout', () => {
  const { publish, format, example } = readHint('publish: [12]\nformat: text\nexample: true', 'a.yaml');
  assert.deepEqual([publish, format, example], [[12], 'text', true]);
  assert.equal(readHint('', 'a.yaml').layout, undefined);
});

const faults: [source: string, message: RegExp, cure: RegExp][] = [
  ['recrd: [title]', /^a\.yaml:1:8: recrd, which is \["title"\], is not a key/, /record, separator/],
  ['skip: x\nrecord: [titel]', /^a\.yaml:2:10: record, which is "titel", names no field/, /title, authors/],
  ['record: [authors]', /^a\.yaml:1:9: record.* names no title/, /\[title, abstract\]/],
  ['record: [title, title]', /names title twice/, /once/],
  ['record: [title, Abstract: x]', /^a\.yaml:1:17: record, .* must be text/, /quotation marks/],
  ['record: [title', /^a\.yaml:\d+:\d+: /, /correct the YAML/],
  ['separator: x', /^a\.yaml:1:12: separator.* stands without record/, /add record/],
  ['publish: some', /^a\.yaml:1:10: publish.* must be all, or a list/, /\[12, 40\]/],
  ['- title', /^a\.yaml:1:1: the hint is not a list of keys/, /key: value/],
  ['format: 3', /format, which is 3, must be text/, /name the format/],
];

for (const [source, message, cure] of faults)
  test(`should say where "${source.replaceAll('\n', '⏎')}" is wrong, and what to write`, () => {
    assert.throws(
      () => readHint(source, 'a.yaml'),
      (error) => {
        assert.ok(error instanceof UserError);
        assert.match(error.message, message);
        assert.match(error.cure, cure);
        return true;
      },
    );
  });

test('should know a hint by its keys', () => {
  assert.ok(looksLikeHint('record: [title]'));
  for (const other of ['- title: Tides', 'title: Tides', 'papers: []', '', 'record: [title'])
    assert.ok(!looksLikeHint(other), other);
});
