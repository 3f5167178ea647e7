import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../read-digest.ts';

const papers = [
  ['Reading Tide Tables', 'Jane Doe, +2 authors, Li Wei', 'Tables of tides are read by machine, and half of them are found to be wrong.'],
  ['How Gulls Settle Disputes', 'Grace Hopper, Alan Turing', 'It is shown that gulls settle disputes by size, and that no gull forgets.'],
  ['Queues for Slow Harbours', 'Ada Holt, Ivo Stark', 'A model of queues is presented that knows the tides, and halves the time spent waiting.'],
]; // prettier-ignore

const abstractsOf = async (toItem: (paper: string[]) => string, foot = ''): Promise<string[][]> => {
  const text = `${papers.map(toItem).join('\n\n')}\n\n${foot}`;
  const { records } = await readDigest(new TextEncoder().encode(text), { file: 'digest.txt' });
  return records.map(({ paragraphs }) => paragraphs);
};

const own = papers.map(([, , summary]) => [summary]);
const foot =
  'Manage your alerts: https://harbour.example/alerts\nUnsubscribe: https://harbour.example/none\n';

test('should take a labelled summary for the abstract of a paper that has no other', async () => {
  const toItem = ([title, authors, summary]: string[]): string =>
    `${title}\nhttps://harbour.example/1\n${authors}\nTides - 2025\nTLDR: ${summary}\nSave to Library    Not relevant`;
  assert.deepEqual(await abstractsOf(toItem, foot), own);
  assert.deepEqual(await abstractsOf((paper) => toItem(paper).replace('TLDR:', 'TLDR')), own);
});

test('should take for no abstract what says that there is none, or only names links', async () => {
  const toItem = ([title, authors, summary]: string[]): string =>
    `${title}\n${authors}\n${title!.startsWith('Queues') ? 'No abstract available.' : summary}`;
  assert.deepEqual(await abstractsOf(toItem), [own[0], own[1], []]);
  const toLinked = ([title, authors, summary]: string[]): string =>
    `${title}\n${authors}\n${title!.startsWith('Queues') ? '[supp] [arXiv]' : summary}`;
  assert.deepEqual(await abstractsOf(toLinked), [own[0], own[1], []]);
});

test('should leave a labelled summary beside an abstract out', async () => {
  const abstract =
    'We follow ships for two years in nine harbours, and find that the smallest are the loudest, as their engines run near the surface.';
  const toItem = ([title, authors, summary]: string[]): string =>
    `${title}\n${authors}\nTL;DR: ${summary}\nAbstract: ${abstract}`;
  assert.deepEqual(await abstractsOf(toItem), [[abstract], [abstract], [abstract]]);
});

test('should leave a part of an abstract out that the page shows above all of it', async () => {
  const text =
    'We follow ships for two years in nine harbours, and find that the smallest are the loudest, as their engines run near the surface. Large ships are heard from afar, but never for long.';
  const shown = `… ${text.slice(9, 140)}… ▽ More\n${text} △ Less`;
  const toItem = ([title, authors]: string[]): string => `${title}\n${authors}\n${shown}`;
  assert.deepEqual(await abstractsOf(toItem), [[text], [text], [text]]);
  const part = `${text.slice(0, 140)}...`;
  const toPart = ([title, authors]: string[]): string => `${title}\n${authors}\n${part} Show more`;
  assert.deepEqual(await abstractsOf(toPart), [[part], [part], [part]]);
});
