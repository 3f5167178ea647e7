import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedPapers } from './related-papers.ts';

const fog = 'Forecasting coastal fog. Fog over harbours is forecast by lanterns along the coast.';
const lantern = 'Lanterns in fog. A lantern tells fog from smoke where harbours have no forecast.';
const bread = 'Sourdough starters. Yeast and bacteria share flour; bakers share neither fame nor bread.';
const rye = 'Rye bread. Bakers know that yeast needs flour and sourdough needs bakers.';
/** Papers whose texts serve as slugs. */
const relatedTexts = (texts: string[]) => relatedPapers(texts.map((text) => ({ slug: text, text })));

test('should find papers that share informative words, and name words that both contain', () => {
  const related = relatedTexts([fog, lantern, bread, rye]);
  assert.deepEqual(related.get(fog)?.map(({ slug }) => slug), [lantern]); // prettier-ignore
  assert.deepEqual(related.get(rye)?.map(({ slug }) => slug), [bread]); // prettier-ignore
  for (const [own, others] of related) {
    for (const { slug, reasons } of others) {
      assert.equal(reasons.length, 2);
      for (const reason of reasons) {
        assert.ok(own.toLowerCase().includes(reason.toLowerCase()), reason);
        assert.ok(slug.toLowerCase().includes(reason.toLowerCase()), reason);
      }
    }
  }
});

test('should find nothing if papers share only common words', () => {
  const dull = [
    'We propose a new method. Experiments show good results.',
    'We propose a novel approach. Results show.',
  ];
  for (const others of relatedTexts(dull).values()) assert.deepEqual(others, []);
  assert.equal(relatedPapers([]).size, 0);
});

test('should compare thousands of papers within seconds', () => {
  const word = (n: number): string => `w${n.toString(36)}x`;
  const many = Array.from({ length: 3000 }, (_, at) =>
    Array.from({ length: 80 }, (_, k) => word((at * 31 + k * k * 7) % 4000)).join(' '),
  );
  const before = process.cpuUsage();
  relatedTexts(many);
  assert.ok(process.cpuUsage(before).user < 10_000_000);
});
