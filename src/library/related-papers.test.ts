import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedPapers } from './related-papers.ts';
import type { ComparedPaper } from './related-papers.ts';

const paper = (title: string, abstract: string, more: Partial<ComparedPaper> = {}): ComparedPaper => {
  return { slug: title, title, abstract, topics: [], names: [], ...more };
};
const fog = paper(
  'Forecasting coastal fog',
  'Near cliffs, coastal fog over harbours is forecast by lanterns along the coast.',
);
const lantern = paper(
  'Lanterns in coastal fog',
  'A lantern tells fog from smoke where harbours have no forecast.',
);
const bread = paper(
  'Sourdough starters',
  'Yeast and bacteria share flour; bakers share neither fame nor sourdough bread.',
);
const rye = paper('Rye sourdough', 'Bakers know that yeast needs flour and a sourdough bread needs bakers.');
const stars = paper('Stellar winds', 'We observe nebulae.');
/** The similar papers of the first of these, with reasons. */
const ofFirst = (...papers: ComparedPaper[]) => relatedPapers(papers).get(papers[0]!.slug);

test('should find papers that share informative words, and name terms that both spell alike', () => {
  assert.deepEqual(ofFirst(fog, lantern, bread, rye), [{ slug: lantern.slug, reasons: ['coastal fog'] }]);
  assert.deepEqual(ofFirst(rye, lantern, bread, fog), [{ slug: bread.slug, reasons: ['sourdough bread'] }]);
});

test('should show nothing for a paper without relatives', () => {
  assert.deepEqual(ofFirst(stars, fog, lantern, bread, rye), []);
  const dull = [
    paper('A', 'We propose a new method with good results.'),
    paper('B', 'We propose a novel approach.'),
  ];
  assert.deepEqual(ofFirst(...dull), []);
  assert.equal(relatedPapers([]).size, 0);
});

test('should not show papers that share one topic and nothing else', () => {
  const topics = ['Weather'];
  const other = paper('Lunar dust', 'Grains drift.', { topics });
  assert.deepEqual(ofFirst({ ...stars, topics }, other, fog, lantern), []);
});

test('should name shared names before terms, and topics after them', () => {
  const more = { topics: ['Weather'], names: ['FogNet'] };
  const [first] = ofFirst({ ...fog, ...more }, { ...lantern, ...more }, bread, rye)!;
  assert.deepEqual(first!.reasons, ['FogNet', 'coastal fog']);
  const [second] = ofFirst({ ...fog, topics: ['Weather'] }, { ...lantern, topics: ['Weather'] }, bread, rye)!;
  assert.deepEqual(second!.reasons, ['coastal fog', 'Weather']);
});

test('should take no single word for a reason, even if both titles have it', () => {
  const bees = paper('Growth of bumblebee colonies', 'Bumblebee colonies grow.');
  const corals = paper('Heat tolerance of coral colonies', 'Coral colonies bleach.');
  assert.deepEqual(ofFirst(bees, corals, bread, rye), []);
});

test('should leave out papers that are much less alike than the best one', () => {
  const twin = { ...fog, slug: 'twin' };
  const found = ofFirst(fog, twin, lantern, bread, rye)!.map(({ slug }) => slug);
  assert.equal(found[0], 'twin');
  assert.ok(!found.includes(bread.slug));
});

test('should compare thousands of papers within seconds', () => {
  const word = (n: number): string => `w${n.toString(36)}x`;
  const many = Array.from({ length: 3000 }, (_, at) =>
    paper(`${at}`, Array.from({ length: 80 }, (_unused, k) => word((at * 31 + k * k * 7) % 4000)).join(' ')),
  );
  const before = process.cpuUsage();
  relatedPapers(many);
  assert.ok(process.cpuUsage(before).user < 10_000_000);
});

test('should give a phrase of three words whole, where both papers have it', () => {
  const one = paper(
    'Harbour gauges',
    'Deep neural networks forecast tides at gauges, as deep neural networks do.',
  );
  const two = paper('Gauges of a harbour', 'Tides at gauges are learnt by deep neural networks.');
  assert.deepEqual(ofFirst(one, two, bread, rye)?.[0]?.reasons[0], 'Deep neural networks');
  const three = paper('Nets', 'Pretrained language models mend nets; language models knot.');
  const four = paper('Knots', 'Knots mend nets by pretrained language models.');
  assert.deepEqual(ofFirst(three, four, bread, rye)?.[0]?.reasons, [
    'mend nets',
    'Pretrained language models',
  ]);
});
