import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match } from '../../identify/match/decide.ts';
import { decideByHand } from '../../identify/store/decide-by-hand.ts';
import { listChanges } from '../../identify/store/list-changes.ts';
import { updateStore } from '../../identify/store/update-store.ts';
import { readStore, type Store } from '../../paper/identified/read-store.ts';
import type { Places } from '../../system/find-places.ts';
import { abstractOf, digestOf } from '../../split/temporary-library.ts';

/** What happened to a library before the run that is killed, and between that run and the next. */
export interface Scenario {
  name: string;
  /** Changes a library that was split before. */
  before: (places: Places) => void;
  /** Changes it again after the kill. */
  between?: (places: Places) => void;
  /** Slugs whose pages are given up, in the killed run and the next. */
  taken?: string[];
  /** What the run changes of what is known from sources of metadata. */
  change?: (store: Store) => Store;
}

const titles = ['Lens: A Study', 'Mirrors and Light', 'Prisms: A Review'];
const papers = (words?: string): [string, string][] =>
  titles.map((title) => [title, abstractOf(words ? `${title} ${words}` : title)]);
/** Titles are told by their first word. */
const without = (title: string): [string, string][] => papers().filter(([name]) => !name.startsWith(title));

const split =
  (digest: [string, string][]) =>
  (places: Places): void =>
    writeFileSync(join(places.digests, 'a.txt'), digestOf(digest));
const page = (places: Places, slug: string): string => join(places.papers, `${slug}.mdx`);
const edit = (places: Places, slug: string): void =>
  appendFileSync(page(places, slug), '\nA line by hand.\n');
const all =
  (...changes: ((places: Places) => void)[]) =>
  (places: Places): void =>
    changes.forEach((change) => change(places));

const on = '2026-11-26';

/** What a source of metadata says of a paper. */
function match(id: string): Match {
  const record = { id, title: 'Lens', abstract: '', stated: { authors: ['Ada Holt'], doi: `10.1000/${id}` } };
  return { isSameTitle: true, shared: 50, containment: 1, jaccard: 1, by: 'a.json', record, source: record };
}

/** Lens is identified, and two records may be Mirrors and Light. */
const found = [
  { slug: 'lens', certain: match('1'), likely: [] },
  { slug: 'mirrors-and-light', likely: [match('2'), match('3')] },
];

function identify({ identified }: Places): void {
  mkdirSync(identified, { recursive: true });
  const store = updateStore(readStore(identified), found, on);
  for (const { path, content } of listChanges(identified, store)) writeFileSync(path, content ?? '');
}

/** The digest that every scenario begins with. */
export const firstDigest = digestOf(papers());

export const scenarios: Scenario[] = [
  { name: 'all pages are new', before: ({ papers: pages }) => rmSync(pages, { recursive: true }) },
  { name: 'all texts change', before: split(papers('anew')) },
  {
    name: 'the text of an edited page changes',
    before: all((places) => edit(places, 'lens'), split(papers('anew'))),
  },
  {
    name: 'only the text of an edited page changes',
    before: all(
      (places) => edit(places, 'lens'),
      split([[titles[0]!, abstractOf('sharper glass')], ...without('Lens')]),
    ),
  },
  { name: 'a paper leaves', before: split(without('Lens')) },
  {
    name: 'a paper leaves and returns',
    before: split(without('Lens')),
    between: split(papers()),
  },
  {
    name: 'a paper with an edited page leaves',
    before: all((places) => edit(places, 'lens'), split(without('Lens'))),
  },
  {
    name: 'a paper leaves whose page a person deleted, and returns',
    before: all((places) => rmSync(page(places, 'lens')), split(without('Lens'))),
    between: split(papers()),
  },
  {
    name: 'the text of a deleted page changes',
    before: all((places) => rmSync(page(places, 'lens')), split(papers('anew'))),
  },
  {
    name: 'all texts change, and change again',
    before: split(papers('anew')),
    between: split(papers('again')),
  },
  { name: 'all texts change, and change back', before: split(papers('anew')), between: split(papers()) },
  {
    name: 'the text of an edited page changes, and changes again',
    before: all((places) => edit(places, 'lens'), split(papers('anew'))),
    between: split(papers('again')),
  },
  {
    name: 'an edited page is given up',
    before: all((places) => edit(places, 'lens'), split(papers('anew'))),
    taken: ['lens'],
  },
  {
    name: 'a page was renamed and its text changes',
    before: all((places) => renameSync(page(places, 'lens'), page(places, 'my-lens')), split(papers('anew'))),
  },
  {
    name: 'the digest is replaced by another',
    before: (places) => {
      rmSync(join(places.digests, 'a.txt'));
      writeFileSync(join(places.digests, 'b.txt'), digestOf(['Lens: Another Study', 'Clouds and Rain']));
    },
  },
  {
    name: 'papers are identified',
    before: () => undefined,
    change: (store) => updateStore(store, found, on),
  },
  {
    name: 'papers are identified and a person accepts a likely record',
    before: identify,
    change: (store) => decideByHand(store, { accept: 'mirrors-and-light' }, ['3'], on),
  },
  {
    name: 'a person rejects what was certain',
    before: identify,
    change: (store) => decideByHand(store, { reject: 'lens' }, [], on),
  },
  {
    name: 'a person rejects all likely records of a paper',
    before: identify,
    change: (store) => decideByHand(store, { reject: 'mirrors-and-light' }, [], on),
  },
];
