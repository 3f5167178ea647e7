import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { paperFixture } from '../library/paper-fixture.ts';
import { setText } from '../paper/set-text.ts';
import { markdownTwin } from './markdown-twin.ts';

const reader = unified().use(remarkParse).use(remarkMath);

function twinOf(title: string, body: string, fields = {}): { front: Record<string, unknown>; text: string } {
  const places = [{ digest: 'a', file: 'a.txt', line: 3, endLine: 4 }];
  const twin = markdownTwin(
    { ...paperFixture(title, fields), places },
    'https://reader.example/a/',
    () => body,
  );
  const [, front = '', markdown = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(twin)!;
  return { front: parse(front), text: setText(reader.parse(markdown.replace(/^\n# .*\n/, ''))) };
}

test('should keep text and mathematics, without the escapes of MDX', () => {
  const { text } = twinOf('A', String.raw`&#105;mport x \{y\} a \< b, *em* and $\ell_\infty$, \$5.` + '\n\n$$\nx^2\n$$\n'); // prettier-ignore
  assert.equal(text, String.raw`import x {y} a < b, em and $\ell_\infty$, $5.` + '\n\n$$x^2$$');
});

test('should keep only the text of what uses MDX', () => {
  const { text } = twinOf('A', "import B from './B.astro';\n\nOne <b>two</b> {process.env.HOME}.\n\n<B>\n\nThree.\n\n</B>\n"); // prettier-ignore
  assert.equal(text.replace(/ +/g, ' '), 'One two .\n\nThree.');
});

test("should keep a person's private notes to the page's own file", () => {
  const { front } = twinOf('A', 'Text.', { notes: 'for nobody else' });
  assert.doesNotMatch(JSON.stringify(front), /for nobody else/);
});

test('should state what is known, and not what only the splitter needs', () => {
  const { front } = twinOf('On $x$: "a"\\_b', '', {
    authors: ['李'],
    published: '2024-03-02',
    evidence: { topics: ['terms a1-2'] },
    source: { digest: 'a', record: '0123456789abcdef' },
  });
  assert.deepEqual(front, {
    title: 'On $x$: "a"\\_b',
    authors: ['李'],
    published: '2024-03-02',
    page: 'https://reader.example/a/',
    listedIn: ['a.txt, line 3'],
  });
});
