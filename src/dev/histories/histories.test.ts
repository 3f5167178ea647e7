import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDiskRunner } from './disk-runner.ts';
import { memoryRunner } from './memory-runner.ts';
import { runHistory } from './run-history.ts';
import type { Runner } from './runner.ts';

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
