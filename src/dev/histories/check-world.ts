import { findAddresses } from '../../paper/addresses/find-addresses.ts';
import type { Addresses } from '../../paper/addresses/find-addresses.ts';
import { readFrontmatter } from '../../paper/frontmatter/read-frontmatter.ts';
import { readManifest } from '../../paper/manifest/read-manifest.ts';
import { paperOf } from './invent-text.ts';
import { remember } from './remember.ts';
import type { World } from './world.ts';

/** What a history must never bring about. */
export type Promised = 'dead address' | 'lost edit' | 'paper twice' | 'paper missing' | 'page returned';

/** A broken promise. */
export interface Breach {
  promise: Promised;
  what: string;
}

const readPage = remember(readFrontmatter, (text) => text);

/** What is wrong with a library after a run that came to its end. Adds its pages to the addresses of the world. */
export function checkWorld(world: World): Breach[] {
  const { shelf } = world;
  const pages = [...shelf.pages].map(([slug, text]) => {
    const { formerly = [], source } = readPage(text).frontmatter;
    return { slug, formerly, record: source?.record };
  });
  const addresses = findAddresses(pages, readManifest(shelf.manifest, '').manifest);
  const papers = new Map(addresses.published.map((slug) => [slug, paperOf(shelf.pages.get(slug) ?? '')]));
  const breaches = [
    ...deadAddresses(world, addresses, papers),
    ...lostEdits(world),
    ...twice(world, papers),
    ...missing(world, papers),
  ];
  for (const [slug, paper] of papers) if (paper !== undefined) world.addresses.set(slug, paper);
  return breaches;
}

/**
 * Each address leads to a page, to that of its paper if it has one, or to a tombstone; it may lead to a tombstone while
 * a person has to say whether the paper is another one.
 */
function deadAddresses(
  world: World,
  { redirects, tombstones }: Addresses,
  papers: Map<string, number | undefined>,
): Breach[] {
  const gone = new Set(tombstones.map(({ slug }) => slug));
  const there = new Set(papers.values());
  const pairs = world.proposals.flatMap(({ one, other }) => [[one, other] as const, [other, one] as const]);
  const isOpen = (slug: string, paper: number): boolean =>
    pairs.some(([one, other]) => one === slug && papers.get(other) === paper);
  return [...world.addresses].flatMap(([slug, paper]) => {
    const target = papers.has(slug) ? slug : redirects.get(slug);
    const isLost = target === undefined && (!gone.has(slug) || (there.has(paper) && !isOpen(slug, paper)));
    const isRight = !isLost && (target === undefined || papers.get(target) === paper);
    return isRight ? [] : [{ promise: 'dead address' as const, what: `${slug} of paper ${paper} leads to ${target ?? (gone.has(slug) ? 'a tombstone' : 'nothing')}` }]; // prettier-ignore
  });
}

function lostEdits({ shelf, kept }: World): Breach[] {
  const texts = [...shelf.pages.values()];
  return [...kept.keys()]
    .filter((edit) => !texts.some((text) => text.includes(edit)))
    .map((what) => ({ promise: 'lost edit', what }));
}

/** A pair of pages of one paper is no breach while it waits for a person's word. */
function twice({ proposals }: World, papers: Map<string, number | undefined>): Breach[] {
  const waiting = new Set(proposals.flatMap(({ one, other }) => [one, other]));
  const groups = Map.groupBy([...papers], ([, paper]) => paper);
  return [...groups].flatMap(([paper, pages]) => {
    const slugs = pages.map(([slug]) => slug);
    const isOpen = paper === undefined || slugs.length < 2 || slugs.every((slug) => waiting.has(slug));
    return isOpen ? [] : [{ promise: 'paper twice' as const, what: `${paper}: ${slugs.join(', ')}` }];
  });
}

/** A paper of a digest has a page, unless a person deleted it: then it has none. */
function missing({ shelf, deleted }: World, papers: Map<string, number | undefined>): Breach[] {
  const there = new Set(papers.values());
  const wanted = new Set([...shelf.digests.values()].flat().map(({ paper }) => paper));
  return [...wanted].flatMap((paper): Breach[] => {
    if (deleted.has(paper))
      return there.has(paper) ? [{ promise: 'page returned', what: String(paper) }] : [];
    return there.has(paper) ? [] : [{ promise: 'paper missing', what: String(paper) }];
  });
}
