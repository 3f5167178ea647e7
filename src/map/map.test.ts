import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyVocabulary } from '../vocabulary/empty-vocabulary.ts';
import { paperFixture } from '../library/paper-fixture.ts';
import { mostWeight } from '../library/light-pages.ts';
import { gatherTopics } from '../library/topics.ts';
import { choosePapers } from './choose-papers.ts';
import { drawMap } from './draw-map.ts';
import { mapWeight } from './map-weight.ts';
import { nameRegions } from './name-regions.ts';
import { placeLabels } from './place-labels.ts';
import { fewestTexts } from './place-texts.ts';
import type { Point } from './place-texts.ts';
import { frameFor, spreadPoints } from './spread-points.ts';
import { trustworthiness } from './trustworthiness.ts';

const themes = ['fog lantern coast harbour', 'yeast flour bakery sourdough', 'prism spectrum lens glass'];
const papers = Array.from({ length: 30 }, (_, at) => {
  const words = themes[at % 3]!.split(' ');
  const text = Array.from({ length: 12 }, (_, k) => words[(at + k * k) % 4]).join('. ');
  return paperFixture(`Paper ${at}`, { topics: [`theme-${at % 3}`] }, text);
});

test('should place papers on one subject close together, and always in the same way', () => {
  const map = drawMap(papers, gatherTopics(papers, emptyVocabulary));
  const trust = map.measureTrust();
  assert.ok(trust >= 0.8, `trustworthiness ${trust}`);
  const again = drawMap(papers, gatherTopics(papers, emptyVocabulary));
  assert.deepEqual(again.points.map(({ x, y }) => [x, y]), map.points.map(({ x, y }) => [x, y])); // prettier-ignore
});

test('should take the places of papers that an earlier build computed from the same texts', () => {
  const topics = gatherTopics(papers, emptyVocabulary);
  const known = new Map<string, Point[]>();
  const draw = (shown: typeof papers) =>
    drawMap(shown, topics, (texts, compute) => {
      const places = known.get(JSON.stringify(texts)) ?? compute();
      known.set(JSON.stringify(texts), places);
      return places;
    }).points.map(({ x, y }) => [x, y]);
  assert.deepEqual(draw(papers), draw(papers));
  assert.equal(known.size, 1);
  draw([...papers.slice(1), paperFixture('Paper 0', {}, 'Another text about lanterns.')]);
  assert.equal(known.size, 2);
});

test('should keep all points apart and inside the frame', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (points) => {
      const frame = frameFor(points.length, 1000, 25);
      const spread = spreadPoints(points, frame, 25);
      for (const [at, a] of spread.entries()) {
        assert.ok(a.x >= 0 && a.x <= frame.width && a.y >= 0 && a.y <= frame.height);
        for (const b of spread.slice(at + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= 24.4);
      }
    }),
    { numRuns: 20 },
  );
});

test('should place labels only where they do not overlap', () => {
  const points = [{ x: 100, y: 100 }, { x: 140, y: 100 }]; // prettier-ignore
  const frame = { width: 400, height: 200, margin: 10 };
  const [left, right] = placeLabels(points, ['a long label', 'short'], frame);
  assert.equal(left?.anchor, 'end');
  assert.equal(right?.anchor, 'start');
  assert.equal(placeLabels(points, ['x'.repeat(80), 'y'], frame)[0], undefined);
});

test('should label a paper with two content words or more, without final punctuation, or not at all', () => {
  const labelled = (title: string): string[] =>
    drawMap([paperFixture(title, {}, papers[0]!.text), ...papers.slice(1, 12)], [])
      .points.slice(0, 1)
      .flatMap(({ label }) => label?.text ?? []);
  assert.deepEqual(labelled('Improving Spectrophotometrically Guided Lanterns'), []);
  assert.deepEqual(labelled('Effects of Partial Harvesting on Ship Timber'), []);
  assert.deepEqual(labelled('Effects of Harvest on Partial Ship Timber'), ['Effects of Harvest']);
  assert.deepEqual(labelled('On Shoulders of Giants: Lighthouses Remembered'), ['On Shoulders of Giants']);
  assert.deepEqual(labelled('Of Ships, Sails and Ropes: What Sailors Remember'), [
    'Of Ships, Sails and Ropes',
  ]);
});

test('should rate a layout by whether it keeps neighbours', () => {
  const line = (a: number, b: number): number => Math.abs(a - b);
  assert.equal(trustworthiness(30, 5, line, line), 1);
  const mixed = (a: number, b: number): number => Math.abs(((a * 7) % 30) - ((b * 7) % 30));
  assert.ok(trustworthiness(30, 5, line, mixed) < 0.8);
});

test('should show the papers most typical of each topic where there is no room for all', () => {
  const odd = paperFixture('Odd', { topics: ['theme-0'] }, 'Nothing like the others: quartz.');
  const all = [odd, ...papers];
  const chosen = choosePapers(all, gatherTopics(all, emptyVocabulary), 12);
  assert.equal(chosen.length, 12);
  assert.ok(!chosen.includes(odd));
  const counts = Map.groupBy(chosen, ({ data }) => data.topics[0]);
  assert.deepEqual([...counts.values()].map(({ length }) => length).toSorted(), [4, 4, 4]);
  assert.deepEqual(choosePapers(all, [], 99), all);
});

test('should show only as many papers as a light page holds, whatever the settings say', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    paperFixture(`Paper ${at} ${'with a long title '.repeat(4)}`),
  );
  const topics = gatherTopics(many, emptyVocabulary);
  const chosen = choosePapers(many, topics, 600);
  const weight = chosen.reduce((sum, paper) => sum + mapWeight(paper, new Map()), 0);
  assert.ok(chosen.length > 90 && weight <= mostWeight, `${chosen.length} papers, ${weight} bytes`);
  const heavy = many.map((paper) => ({ ...paper, title: { ...paper.title, text: 'long '.repeat(2000) } }));
  assert.equal(choosePapers(heavy, topics, 600).length, fewestTexts);
});

test('should name the parts of the map where papers of a topic are together, and no others', () => {
  const topic = (label: string, slugs: string[]) => ({
    id: label,
    label,
    definition: '',
    slugs,
    related: [],
  });
  const at = (slug: string, x: number, y: number): [string, Point] => [slug, { x, y }];
  const near = ['a', 'b', 'c'].map((slug, index) => at(slug, 200 + 10 * index, 200));
  const far = ['d', 'e', 'f'].map((slug, index) => at(slug, 100 + 400 * index, index === 1 ? 100 : 500));
  const topics = [topic('Fog', ['a', 'b', 'c']), topic('Ships', ['d', 'e', 'f'])];
  const others = Array.from({ length: 6 }, (_, index) => at(`o${index}`, 150 * index + 60, 400));
  const regions = nameRegions(new Map([...near, ...far, ...others]), topics, {
    width: 1000,
    height: 600,
    margin: 10,
  });
  assert.deepEqual(
    regions.map(({ label }) => label),
    ['Fog'],
  );
});

test('should have no topic of a single paper in the legend', () => {
  const odd = paperFixture('Odd', { topics: ['lonely'] }, 'Fog and coast.');
  const all = [odd, ...papers];
  const { legend } = drawMap(all, gatherTopics(all, emptyVocabulary));
  assert.deepEqual(legend.map(({ id }) => id).toSorted(), ['theme-0', 'theme-1', 'theme-2']);
});

test('should label no paper by the verb of its title', () => {
  const title = 'Coastal fog increases the survival of seedlings in dry years';
  const [point] = drawMap([paperFixture(title, {}, papers[0]!.text), ...papers.slice(1, 12)], []).points;
  assert.equal(point?.label?.text, 'Coastal fog');
});
