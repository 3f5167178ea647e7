import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEvidence } from './check-evidence.ts';
import { extractMetadata } from './extract-metadata.ts';
import { vocabulary } from './fixtures/paper-of.ts';

const pieces = {
  letters: 'ab',
  ideographs: '日本',
  hyphens: 'A1-',
  dots: 'a.b.',
  signs: '+#',
  brackets: '(A',
};

for (const [name, piece] of Object.entries(pieces)) {
  test(`should read a text with an endless word of ${name} quickly, and find what is beside it`, () => {
    const start = process.cpuUsage();
    const abstract = `We propose PineTree, a tree. We reach 97.5% by ${piece.repeat(200_000 / piece.length)} here.`;
    const found = extractMetadata({ title: 'On endless words', abstract, record: {}, vocabulary });
    assert.equal(found.shortName, 'PineTree');
    assert.equal(found.results, undefined);
    assert.deepEqual(checkEvidence(found, { title: 'On endless words', abstract }), []);
    // Other work on the machine stretches the time on the clock.
    const seconds = process.cpuUsage(start).user / 1e6;
    assert.ok(seconds < 5, `${seconds} s of processor time`);
  });
}

test('should find addresses behind words of the abstract, and what they say about code', () => {
  const abstract = 'We sort buttons (code here). Our page: https://a.org/b.';
  const linkOf = (words: string, url: string) => {
    const start = abstract.indexOf(words);
    return { url, start, end: start + words.length };
  };
  const links = [linkOf('here', 'https://a.org/code'), linkOf('https://a.org/b', 'https://a.org/b')];
  const found = extractMetadata({ title: 'On buttons', abstract, links, record: {}, vocabulary });
  assert.deepEqual(found.links, [
    { url: 'https://a.org/code', kind: 'code' },
    { url: 'https://a.org/b', kind: 'other' },
  ]);
  assert.equal(found.codeStatus, 'released');
  assert.deepEqual(checkEvidence(found, { title: 'On buttons', abstract, links }), []);
  assert.notDeepEqual(checkEvidence(found, { title: 'On buttons', abstract }), []);
});
