import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readAddresses } from '../../paper/addresses/read-addresses.ts';
import { readManifest } from '../../paper/manifest/read-manifest.ts';
import { changeLibrary } from '../../split/decide/change-library.ts';
import { mergePapers } from '../../split/decide/merge-papers.ts';
import { abstractOf, digestOf, makeLibrary } from '../../split/temporary-library.ts';
import { actionsOf, rulesOf, run } from '../../split/temporary-run.ts';
import { killAt } from '../kills/kill-at.ts';

const lens = abstractOf('glass');
const mended = lens.replace('four tasks', 'five tasks');
const others = [
  'Mirrors and Light',
  'Windows and Walls',
  'Doors and Floors',
  'Roofs and Rain',
  'Stairs and Steps',
];

test('a library should live through eight weeks', async (context) => {
  const library = makeLibrary(context);
  const { places } = library;
  const path = (slug: string): string => join(places.papers, `${slug}.mdx`);
  const pages = (): string[] => library.list('papers').filter((name) => name.endsWith('.mdx')).map((name) => name.slice(0, -4)); // prettier-ignore
  const addresses = () => readAddresses(places.papers, places.manifest);
  const entry = (slug: string) => readManifest(library.read('papers/manifest.jsonl'), '').manifest.get(slug);
  const edit = (slug: string, from: string, to: string): void =>
    writeFileSync(path(slug), readFileSync(path(slug), 'utf8').replace(from, to));
  const week = async (number: number, papers?: Parameters<typeof digestOf>[0], request = {}) => {
    if (papers) library.put(`digests/week-${number}.txt`, digestOf(papers));
    return run(library, { today: `2026-03-${String(number * 3).padStart(2, '0')}`, ...request });
  };

  // 1: six papers.
  assert.equal((await week(1, [['Lens: A Stduy of Glass', lens], ...others])).exitCode, 0);
  assert.equal(pages().length, 6);

  // 2: a digest that mends a title of last week's and adds a paper; a person corrects the authors.
  edit('lens', 'title:', 'authors: Ada Holt # by mail\ntitle:');
  const second = await week(2, [['Lens: A Study of Glass', lens], 'Gates and Paths']);
  assert.equal(actionsOf(second)['lens'], 'renew');
  assert.match(
    library.read('papers/lens.mdx'),
    /authors: Ada Holt # by mail\ntitle: "Lens: A Study of Glass"/,
  );
  assert.deepEqual(rulesOf(second), ['same-paper']);
  assert.equal(pages().length, 7);

  // 3: a person renames a page; the text of the edited page is mended.
  renameSync(path('gates-and-paths'), path('gates'));
  await week(2, [['Lens: A Study of Glass', mended], 'Gates and Paths']);
  assert.match(library.read('papers/lens.mdx'), /authors: Ada Holt[^]*five tasks/);
  assert.equal(addresses().redirects.get('gates-and-paths'), 'gates');

  // 4: a digest is cut short: nothing is removed unasked; then one paper leaves.
  const short = await week(1, [['Lens: A Stduy of Glass', lens]]);
  assert.deepEqual([short.exitCode, short.losses.length, pages().length], [1, 1, 7]);
  await week(4); // Still cut short.
  library.put('digests/week-1.txt', digestOf([['Lens: A Stduy of Glass', lens], ...others.slice(1)]));
  const fourth = await week(4);
  assert.equal(actionsOf(fourth)['mirrors-and-light'], 'remove');
  assert.deepEqual(addresses().tombstones, [
    { slug: 'mirrors-and-light', title: 'Mirrors and Light', since: '2026-03-12' },
  ]);

  // 5: it returns to its address; a person deletes another page, which stays deleted; a run is killed.
  rmSync(path('roofs-and-rain'));
  library.put('digests/week-5.txt', digestOf(['Mirrors and Light', 'Bells and Towers']));
  assert.equal(await killAt(4, () => run(library, { today: '2026-03-15' })), true);
  const lock = join(places.content, '.split.lock');
  if (existsSync(lock)) rmSync(lock);
  const fifth = await week(5);
  assert.ok(pages().includes('mirrors-and-light') && pages().includes('bells-and-towers'));
  assert.equal(actionsOf(fifth)['roofs-and-rain'], 'deleted');
  assert.deepEqual(addresses().tombstones.map(({ slug }) => slug), ['roofs-and-rain']); // prettier-ignore

  // 6: a paper comes back under another title: only proposed; a person merges.
  const bells = abstractOf('Bells and Towers').replace('four tasks', 'six tasks');
  const sixth = await week(6, [['Sounds over Roofs', bells], 'Ropes and Pulleys']);
  assert.deepEqual(sixth.proposals.map(({ one, other }) => [one, other].toSorted()), [['bells-and-towers', 'sounds-over-roofs']]); // prettier-ignore
  await changeLibrary(places, (state) => mergePapers(state, 'bells-and-towers', 'sounds-over-roofs'));
  assert.deepEqual((await week(6)).proposals, []);
  assert.match(library.read('papers/bells-and-towers.mdx'), /title: "Sounds over Roofs"/);
  assert.equal(addresses().redirects.get('sounds-over-roofs'), 'bells-and-towers');

  // 7: both a person and the digest change one field: the person's is kept and both are named.
  edit('stairs-and-steps', 'title: "Stairs and Steps"', 'title: "Stairs"');
  library.put('digests/week-7.txt', digestOf([['Stairs, Steps', abstractOf('Stairs and Steps')]]));
  const seventh = await week(7);
  assert.equal(seventh.exitCode, 3);
  const conflicts = seventh.plan.pages.flatMap(({ slug, conflicts: all = [] }) => all.map((one) => ({ slug, ...one }))); // prettier-ignore
  assert.deepEqual(conflicts, [
    { slug: 'stairs-and-steps', field: 'title', theirs: '"Stairs"', ours: '"Stairs, Steps"' },
  ]);
  assert.equal((await week(7)).exitCode, 0);
  await week(7, undefined, { taken: ['stairs-and-steps:title'] });
  assert.match(library.read('papers/stairs-and-steps.mdx'), /title: "Stairs, Steps"/);

  // 8: a copied page is named and not published; the first digest is deleted, its other papers leave.
  library.put('papers/gates-2.mdx', library.read('papers/gates.mdx'));
  rmSync(join(places.digests, 'week-1.txt'));
  const eighth = await week(8);
  assert.deepEqual(eighth.faults.map(({ ruleId }) => ruleId), ['copied-page']); // prettier-ignore
  const { published, redirects, tombstones } = addresses();
  assert.deepEqual(published, ['bells-and-towers', 'gates', 'lens', 'mirrors-and-light', 'ropes-and-pulleys', 'stairs-and-steps']); // prettier-ignore
  assert.deepEqual([...redirects], [['sounds-over-roofs', 'bells-and-towers'], ['gates-and-paths', 'gates'], ['gates-2', 'gates']]); // prettier-ignore
  assert.deepEqual(tombstones.map(({ slug }) => slug), ['doors-and-floors', 'roofs-and-rain', 'windows-and-walls']); // prettier-ignore
  assert.equal(entry('windows-and-walls')?.gone, '2026-03-24');
  assert.equal((await run(library, { mode: 'check' })).exitCode, 0);
});
