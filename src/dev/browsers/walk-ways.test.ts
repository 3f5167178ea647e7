import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserKind, Reader } from './reader.ts';
import { walkWays } from './walk-ways.ts';

/** A browser that does nothing and says these lines in its console, with a count of those still open. */
function quietBrowser(lines: string[]): { kind: BrowserKind; open: () => number } {
  let open = 0;
  const acts = { takeConsole: async () => lines, close: async () => void open-- };
  const kind: BrowserKind = {
    name: 'Quiet',
    find: () => 'quiet',
    help: '',
    async open() {
      open++;
      return acts as Partial<Reader> as Reader;
    },
  };
  return { kind, open: () => open };
}

const good = { name: 'reads', walk: async () => {} };
const bad = {
  name: 'stumbles',
  walk: async () => {
    throw new Error('the title\n is not there');
  },
};

test('should say in a line what was wrong with a way, go on, and leave no browser open', async () => {
  const { kind, open } = quietBrowser([]);
  assert.deepEqual(await walkWays(kind, 'quiet', [bad, good], ''), [
    { way: 'stumbles', fault: 'the title is not there' },
    { way: 'reads', fault: undefined },
  ]);
  assert.equal(open(), 0);
});

test('should fail a way by a line in the console, unless it is meant to come', async () => {
  const { kind } = quietBrowser(['error: a status of 404']);
  const meant = { ...good, expectedConsole: /404/ };
  assert.deepEqual(await walkWays(kind, 'quiet', [good, meant], ''), [
    { way: 'reads', fault: 'in the console: error: a status of 404' },
    { way: 'reads', fault: undefined },
  ]);
});
