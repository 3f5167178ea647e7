import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readFrontmatter } from './read-frontmatter.ts';
import { readWritten } from './read-written.ts';

const lines = ['title: "A: \\"b\\" \\u2028"', 'title: "A" ', 'title: \'A\'', 'title: A', 'title: "A" # b', 'title: "A', 'at: 12', 'shared: 0.50',
  'at: -1', 'venue: ""', 'venue:', 'notes: null', 'source:', '  record: "x"', '  record: { a: "b", c: 1 }', 'models: [ "a", "b, c" ]',
  'models: [ a ]', 'models: [ "a", 1 ]', 'models: [ ]', 'links:', '  - { url: "a", kind: "b" }', '  - { url: "a", url: "b" }', '  - { url: "a" , b: "c" }',
  '  - url: "a"', '    kind: "b"', '    kind: [ "b" ]', '- "a"', '  - "a"', '    - "a"', '  - [ "a" ]', '', '  ', '# a', '---', '"title": "A"', '__proto__: "a"']; // prettier-ignore

test('should read nothing in another way than YAML does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 8 }), (some) => {
      const yaml = `${some.join('\n')}\n`;
      const written = readWritten(yaml);
      if (!written) return;
      const document = parseDocument(yaml, { schema: 'failsafe' });
      assert.deepEqual(document.errors, []);
      assert.deepEqual(written.toJSON(), document.toJS());
    }),
    { numRuns: 5000 },
  );
});

test('should not change what is read of front matter that the splitter could have written', () => {
  const fields = ['title: "A"', 'venue: ""', 'authors: "Ada"', 'published: 2024', 'notes: 5', 'notes: ""', 'notes:\n  why: "b"', 'links: [ "https://a.example" ]',
    'links:\n  - { url: "https://a.example", kind: "code" }', 'links:\n  - { url: "https://a.example", weather: "fog" }', 'weather: "fog"', 'identified:\n  id: "a"\n  by: "b"\n  on: "2024-01-01"\n  match: "a person"\n  shared: "1"',
    'identified:\n  id: "a"\n  by: "b"\n  on: "2024-01-01"\n  match: "a person"\n  shared: 0.5', 'repairs:\n  - { in: "title", at: 1, from: "", to: "a", rule: "b" }', 'repairs:\n  - { in: "title", at: "1", from: "", to: "a", rule: "b" }']; // prettier-ignore
  const subsets = fc.subarray(fields, { minLength: 1 });
  fc.assert(
    fc.property(subsets, (some) => {
      const yaml = some.join('\n');
      const [quick, slow] = [yaml, `${yaml}\n# a comment`].map((text) =>
        readFrontmatter(`---\n${text}\n---\n`),
      );
      assert.deepEqual(quick!.frontmatter, slow!.frontmatter);
      assert.deepEqual(quick!.faults.map(String), slow!.faults.map(String));
    }),
  );
});
