import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { bodyReader } from '../paper/readers.ts';
import { findDifference, readPage } from './check-page.ts';
import { parseMdx } from './parse-mdx.ts';
import { toInlineMarkdown, toMarkdown, toMdx } from './to-mdx.ts';
import { toShape } from './to-shape.ts';
import { writer } from './writer.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** How a page with this title and body differs after being written and read; undefined if it does not. */
function differenceOf(title: Root, body: Root): string | undefined {
  const frontmatter = { title: toInlineMarkdown(title) };
  return findDifference(readPage(toMdx(frontmatter, body)), { frontmatter, title, body });
}

test('should write front matter, a blank line and the body', () => {
  assert.equal(toMdx({ title: 'A' }, root(paragraph(text('b')))), '---\ntitle: "A"\n---\n\nb\n');
  assert.equal(toMdx({ title: 'A' }, root()), '---\ntitle: "A"\n---\n');
});

test('should write text so that nothing in it is read as code or markup', () => {
  const written = {
    'import fs from "fs"': '&#x69;mport fs from "fs"',
    'export controls on chips': '&#x65;xport controls on chips',
    'importance of exports': 'importance of exports',
    '{process.env.X}': '\\{process.env.X}',
    '<script>': '\\<script>',
    '*a* _b_ `c` $d$ [e](f)': '\\*a\\* \\_b\\_ \\`c\\` \\$d\\$ \\[e]\\(f)',
    '# a': '\\# a',
    '1. a': '1\\. a',
    '&lt;': '\\&lt;',
  };
  for (const [value, line] of Object.entries(written)) {
    assert.equal(toMarkdown(root(paragraph(text(value)))), `${line}\n`);
  }
});

test('should join adjacent texts before escaping them', () => {
  assert.equal(toMarkdown(root(paragraph(text('im'), text('port x')))), '&#x69;mport x\n');
});

test('should notice a page that differs from what was written', () => {
  const parts = {
    frontmatter: { title: 'A' },
    title: root(paragraph(text('A'))),
    body: root(paragraph(text('b'))),
  };
  const differenceTo = (source: string) => findDifference(readPage(source), parts);
  assert.equal(differenceTo('---\ntitle: "A"\n---\n\nb\n'), undefined);
  assert.match(differenceTo('---\ntitle: "A"\nvenue: "C"\n---\n\nb\n') ?? '', /front matter/);
  assert.match(differenceTo('---\ntitle: "A"\n---\n\n*b*\n') ?? '', /abstract/);
  assert.throws(() => differenceTo('---\ntitle: "A"\n---\n\n{\n'));
});

test('should drop unprintable characters and spaces at the ends', () => {
  assert.equal(toMarkdown(root(paragraph(text(' a\u202eb\u0007 \u200b')))), 'ab\n');
});

test('should reject nodes that no page may hold, and links that are not http or https', () => {
  const html = root({ type: 'html', value: '<b>' });
  const link = root(paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('a')] }));
  assert.throws(() => toMarkdown(html), /kind html/);
  assert.throws(() => toMarkdown(link), /javascript/);
});

const pieces = fc.constantFrom(
  ...'import |export |const x = |process.env|{|}|<|>|</|/>|<!--|$|$$|*|**|_|`|```|~~~|#|- |1. |2)|> '.split(
    '|',
  ),
  ...'[ ] ( ) ! | \\ \\\\ &lt; &#123; --- === +++ : ^ www.evil.example https://evil.example a@b.example'.split(
    ' ',
  ),
  ...'\u202e\u200b\u00a0\u2028\t\n中aB0  '.split(''),
);
const words = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary' }),
);

const titles = words.filter((title) => toInlineMarkdown(root(paragraph(text(title)))) !== '');

test('should restore any text', () => {
  fc.assert(
    fc.property(titles, fc.array(words, { maxLength: 3 }), (title, paragraphs) => {
      const body = root(...paragraphs.map((value) => paragraph(text(value))));
      assert.equal(differenceOf(root(paragraph(text(title))), body), undefined);
    }),
    { numRuns: 3000 },
  );
});

const leaf = fc.oneof(
  words.map(text),
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
);
const formula = fc
  .array(fc.constantFrom('x', '^', '_', '{', '}', '\\alpha', ' ', '<', 'import ', '*'), { minLength: 1 })
  .map((list): PhrasingContent => ({ type: 'inlineMath', value: list.join('') }));
const phrase = fc
  .tuple(fc.oneof(formula, leaf), words)
  .map(([node, after]) => [text('a '), node, text(` b ${after}`)]);
const marked = fc.oneof(
  phrase,
  phrase.map((children) => [text('c '), { type: 'emphasis', children } as PhrasingContent, text(' d')]),
  phrase.map((children) => [text('c '), { type: 'strong', children } as PhrasingContent, text(' d')]),
  phrase.map((children): PhrasingContent[] => [{ type: 'link', url: 'https://a.example/b_c', children }]),
);
const block: fc.Arbitrary<RootContent> = fc.oneof(
  marked.map((children) => paragraph(...children)),
  fc.constant<RootContent>({ type: 'math', value: 'x^{2}\nimport y' }),
);

test('should restore text with markup and formulas', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      assert.equal(differenceOf(root(paragraph(text('A'))), root(...blocks)), undefined);
    }),
    { numRuns: 1000 },
  );
});

test('should write and read plain text as it does any other', () => {
  const words = fc.constantFrom('a', 'I', 'x.', '1)', '(b)', 'c:', '2.', '-', '–', '"d"', "it's", 'import', 'e/f', 'g-h', 'http://a.b'); // prettier-ignore
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (some) => {
      const body = root(paragraph(text(some.join(' '))));
      const written = writer.stringify(body);
      assert.equal(toMarkdown(body), written);
      const { body: read } = parseMdx(`---\ntitle: "A"\n---\n\n${written}`);
      assert.deepEqual(toShape(read), toShape(bodyReader.parse(`\n\n${written}`)));
    }),
  );
});
