import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { readPlainYaml } from '../paper/frontmatter/read-plain-yaml.ts';
import { toYaml } from './to-yaml.ts';

test("should write keys in the schema's order, quote strings, keep short lists on one line and leave out empty fields", () => {
  const yaml = toYaml({
    topics: ['optimizers', 'pruning'],
    citations: [],
    codeStatus: 'none',
    title: 'A: "b"',
    published: '2024-01-01',
    links: [{ url: 'https://a.example/', kind: 'code' }],
    evidence: { topics: ['abstract:0-4'] },
  });
  assert.equal(
    yaml,
    [
      'title: "A: \\"b\\""',
      'published: "2024-01-01"',
      'topics: [ "optimizers", "pruning" ]',
      'links:',
      '  - { url: "https://a.example/", kind: "code" }',
      'evidence:',
      '  topics: [ "abstract:0-4" ]',
      '',
    ].join('\n'),
  );
});

test('should write each item of a long list on its own line', () => {
  assert.match(toYaml({ title: 'A', authors: ['x'.repeat(60), 'y'.repeat(60)] }), /authors:\n {2}- "x/);
});

test('should write what js-yaml reads back unchanged', () => {
  const odd = ['2024', '1e3', 'true', 'null', '~', '2024-01-01', '0b11', '0o17', '.inf', '{a: b}', '- a', '*a', '!x',
    '!!js/function', '%', '@', '`', '---', 'a\n---\nb', '+++', '<<', '=', 'C:\\new\\x41', '"', "'", '# x', 'Yes']; // prettier-ignore
  const strings = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', minLength: 1 }));
  fc.assert(
    fc.property(strings, fc.array(strings, { minLength: 1 }), (title, authors) => {
      const yaml = toYaml({ title, authors });
      assert.deepEqual(load(yaml), { title, authors });
      assert.doesNotMatch(yaml, /^(---|\+\+\+)/m);
    }),
    { numRuns: 2000 },
  );
});

test('should write what is read back without the parser that finds the places of faults', () => {
  const link = { url: 'https://a.example/', kind: 'code' as const };
  const frontmatter = {
    title: 'A: "b"',
    authors: ['x'.repeat(60), 'y'.repeat(60)],
    topics: ['optimizers', 'pruning'],
    links: [link, { ...link, url: `https://a.example/${'b'.repeat(100)}` }],
    source: { record: '0123456789abcdef' },
    repairs: [{ in: 'title' as const, at: 0, from: '', to: '\\', rule: 'lost' }],
    evidence: { topics: ['a a0-4', 'a a0-5'] },
  };
  const { repairs, ...rest } = frontmatter;
  assert.deepEqual(readPlainYaml(toYaml(frontmatter)), {
    ...rest,
    repairs: repairs.map((repair) => ({ ...repair, at: '0' })),
  });
});
