import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTemporaryFolder } from '../system/make-temporary-folder.ts';
import { splitDigests } from './split-digests.ts';

const abstractOf = (name: string): string =>
  `${name} study shows how text survives its journey from a saved page to a published one, by ${name} methods.`;

test('should not split again while nothing changes, and repeat what the last run said', async (context) => {
  const content = makeTemporaryFolder();
  mkdirSync(join(content, 'digests'));
  const digest = join(content, 'digests', 'week.txt');
  writeFileSync(
    digest,
    `The first paper\n\n${abstractOf('One')} It has \\nosuchcommand.\n\nAnother work\n\n${abstractOf('Two')}\n`,
  );
  const [say, warn] = [
    context.mock.method(console, 'log', () => {}),
    context.mock.method(console, 'error', () => {}),
  ];
  // A run in a process of its own says nothing here.
  const saidBy = async (): Promise<string> => {
    for (const { mock } of [say, warn]) mock.resetCalls();
    await splitDigests({ ...process.env, OFFPRINT_CONTENT: content });
    return [...warn.mock.calls, ...say.mock.calls].flatMap((call) => call.arguments).join('\n');
  };
  assert.equal(await saidBy(), '');
  const again = await saidBy();
  assert.match(again, /2 papers: 2 unchanged/);
  assert.match(again, /nosuchcommand/);
  writeFileSync(join(content, 'site.yaml'), 'title: "Mine"\n');
  assert.match(await saidBy(), /2 papers: 2 unchanged/, 'nor while only the settings of the site change');
  appendFileSync(digest, `\nYet something else\n\n${abstractOf('Three')}\n`);
  assert.equal(await saidBy(), '');
  const [page] = readdirSync(join(content, 'papers')).filter((name) => name.endsWith('.mdx'));
  appendFileSync(join(content, 'papers', page!), '\nMine.\n');
  assert.equal(await saidBy(), '');
  assert.match(await saidBy(), /3 papers: 2 unchanged, 1 edited by hand/);
});
