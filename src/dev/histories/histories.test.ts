import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDiskRunner } from './disk-runner.ts';
import { memoryRunner } from './memory-runner.ts';
import { runHistory } from './run-history.ts';
import { paperOf } from './invent-text.ts';
import type { Runner } from './runner.ts';
import type { Placed, Shelf } from './shelf.ts';

/** Random histories in memory; `npm run check:histories` lives through more. */
const count = 300;

test('no history should bring about a dead address, a lost edit, or a paper twice', async () => {
  for (let seed = 1; seed <= count; seed += 1)
    assert.deepEqual((await runHistory(seed, memoryRunner)).breaches, [], `seed ${seed}`);
});

test('nor should one on disk, with killed processes and merges by git', async (context) => {
  const runner = makeDiskRunner();
  context.after(runner.end);
  assert.deepEqual((await runHistory(1, runner)).breaches, []);
});

/** Histories in which a paper came back under its first title with another abstract. */
const returns = [81029278, 81031492, 81038476, 81046364, 82018339];

test('a paper that returns under a former title, with a corrected abstract, should be the paper it was', async () => {
  for (const seed of returns)
    assert.deepEqual((await runHistory(seed, memoryRunner)).breaches, [], `seed ${seed}`);
});

test('a paper that got another title, another abstract and another digest should be proposed as the one that left', async () => {
  assert.deepEqual((await runHistory(96009315, memoryRunner)).breaches, []);
});

/** A digest of papers with these numbers. */
const digestOf = (...papers: number[]): Placed[] =>
  papers.map((paper) => ({ paper, title: 0, text: 0, version: 0 }));

test('git should merge fifty pairs of branches that each add a digest, with papers in both', async (context) => {
  const runner = makeDiskRunner();
  context.after(runner.end);
  const run = async (shelf: Shelf): Promise<Shelf> =>
    (await memoryRunner.run(shelf, { code: 1, today: '2026-03-12' })).shelf;
  for (let pair = 0; pair < 50; pair += 1) {
    const at = pair * 10;
    const first = { digests: new Map([['first', digestOf(at + 1, at + 2)]]), pages: new Map(), manifest: '' };
    const base = await run(first);
    const branch = (name: string, ...papers: number[]): Promise<Shelf> =>
      run({ ...base, digests: new Map([...base.digests, [name, digestOf(...papers)]]) });
    const ours = await branch('ours', at + 2, at + 3, at + 4, at + 5, at + 6);
    const theirs = await branch('theirs', at + 1, at + 2, at + 5, at + 6, at + 7);
    const merged = await run(await runner.merge(base, ours, theirs));
    assert.deepEqual([...merged.pages.values()].map(paperOf).toSorted((a, b) => a! - b!), [1, 2, 3, 4, 5, 6, 7].map((one) => at + one)); // prettier-ignore
  }
});

test('a page that one branch edits and the other removes should be left to a person by git, and be kept whole', async (context) => {
  const runner = makeDiskRunner();
  context.after(runner.end);
  const page = 'We study a subject.\n';
  const shelf = (...pages: [string, string][]): Shelf => ({
    digests: new Map(),
    pages: new Map(pages),
    manifest: '',
  });
  const edited = `${page}\n## Notes\n\nRead this.\n`;
  const merged = await runner.merge(shelf(['a-paper', page]), shelf(['a-paper', edited]), shelf());
  assert.equal(merged.pages.get('a-paper'), edited);
});

/** What histories find first if a fault is added to the splitter. */
async function promisesBrokenBy(fault: (text: string) => string): Promise<Set<string>> {
  const broken: Runner = {
    ...memoryRunner,
    run: async (shelf, options) => {
      const outcome = await memoryRunner.run(shelf, options);
      const pages = new Map([...outcome.shelf.pages].map(([slug, text]) => [slug, fault(text)]));
      return { ...outcome, shelf: { ...outcome.shelf, pages, manifest: fault(outcome.shelf.manifest) } };
    },
  };
  const found = new Set<string>();
  for (let seed = 1; seed <= 8; seed += 1)
    for (const { promise } of (await runHistory(seed, broken)).breaches) found.add(promise);
  return found;
}

test('histories should find former addresses that are forgotten, and notes that are dropped', async () => {
  const forget = (text: string): string =>
    text.replaceAll(/,"formerly":\[[^\]]*\]/g, '').replace(/^formerly:.*\n/m, '');
  assert.ok((await promisesBrokenBy(forget)).has('dead address'));
  assert.ok((await promisesBrokenBy((text) => text.replace(/\n## Notes[^]*/, ''))).has('lost edit'));
});
