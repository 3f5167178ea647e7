import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abstractOf, makeLibrary } from '../temporary-library.ts';
import { run } from '../temporary-run.ts';
import { toJson } from './to-json.ts';

interface JsonRecord {
  title: string;
  published: unknown;
  slug?: string;
  confidence: unknown;
  frontmatter: Record<string, unknown>;
}

const recordsOf = async (
  library: ReturnType<typeof makeLibrary>,
): Promise<{ records: JsonRecord[]; pages: { slug: string }[] }> => {
  const json = toJson(await run(library, { mode: 'plan' }));
  const { files, pages } = json as { files: { records: JsonRecord[] }[]; pages: { slug: string }[] };
  return { records: files[0]!.records, pages };
};

test('should say of each record whether it is published, and keep the date that it states', async (context) => {
  const papers = ['Lens: A Study', 'Prisms and Light', 'Mirrors at Dusk', 'Windows and Walls'];
  const blocks = papers.map(
    (title, at) => `${title}\n${at < 3 ? `${at + 1} March 2024\n` : ''}\n${abstractOf(title)}\n`,
  );
  const doubtful = `Keywords:\n5 March 2024\n\n${abstractOf('Keywords')}\n`;
  const library = makeLibrary(context, { 'a.txt': [...blocks, doubtful].join('\n') });
  const { records, pages } = await recordsOf(library);
  assert.deepEqual(records.map(({ published }) => published), ['2024-03-01', '2024-03-02', '2024-03-03', true, false]); // prettier-ignore
  assert.deepEqual(records.map(({ frontmatter }) => frontmatter.published), ['2024-03-01', '2024-03-02', '2024-03-03', undefined, '2024-03-05']); // prettier-ignore
  assert.ok(records.every(({ confidence }) => typeof confidence === 'number' && confidence >= 0 && confidence <= 1)); // prettier-ignore
  assert.equal(pages.length, 4);
  assert.ok(!pages.some(({ slug }) => slug === records[4]!.slug), 'a record in doubt has the slug of a page');
});
