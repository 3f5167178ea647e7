import { findDescription } from './find-description.ts';
import { hintOf } from './hint-of.ts';
import { findArxivId } from '../features/find-identifiers.ts';
import type { Layout, Role } from './layout.ts';
import type { Passage } from './passage.ts';
import { withoutWrappers } from './without-wrappers.ts';
import { type Seen, type Signs, toSigns } from './to-signs.ts';

/** Shares of the passages of a shape that must look like titles, and differ from each other. */
const least = { titles: 0.7, different: 0.85, supported: 0.5 };
/** What speaks for a title in the passages up to the next. */
const support = { abstract: 1, fact: 0.6, nothing: -0.3 };

/**
 * The layout of a document that says the same things of many papers in the same shapes; nothing where it shows none.
 * Titles are the shape whose passages look like titles, differ, and have an abstract, or authors, up to the next.
 */
export function findLayout(passages: Passage[]): Layout | undefined {
  const seen = passages.filter(({ isHidden }) => !isHidden).map((passage) => ({ passage, signs: toSigns(passage) }));
  const shapes = Map.groupBy(seen.keys(), (index) => seen[index]!.passage.shape);
  const rated = [...shapes]
    .map(([shape, places]) => ({ shape, score: rate(seen, shape, places) }))
    .sort((one, other) => other.score - one.score);
  const [best] = rated;
  if (!best || best.score <= 0) return undefined;
  const titles = new Set([best.shape, ...findVariants(seen, shapes, best.shape)]);
  const isTitle = ({ shape }: Passage): boolean => titles.has(shape);
  const roles = learnRoles(seen, isTitle);
  return {
    isTitle,
    isLead: findLead(seen, isTitle),
    roleOf: ({ shape }, place) => roles.get(shape) ?? roles.get(slotOf(shape, place)),
  };
} // prettier-ignore

/** How well a shape suits the titles; 0 or less if it cannot be theirs. */
function rate(seen: Seen[], shape: string, places: number[]): number {
  if (places.length < 2) return 0;
  const share = (holds: (index: number) => boolean): number => places.filter(holds).length / places.length;
  const hint = hintOf(shape);
  if (hint !== undefined && hint !== 'title') return 0;
  const titles = share((index) => seen[index]!.signs.isTitle);
  const different = new Set(places.map((index) => seen[index]!.passage.text)).size / places.length;
  if (titles < least.titles || different < least.different) return 0;
  const supports = places.map((index, at) => supportOf(seen, index, places[at + 1] ?? seen.length));
  if (supports.filter((one) => one > 0).length < least.supported * places.length) return 0;
  const sum = supports.reduce((one, other) => one + other, 0);
  return sum * (0.5 + 0.5 * titles) * (hint === 'title' ? 1.2 : 1) * (1 - places[0]! / (20 * seen.length));
}

/** Shortest text that is an abstract because the document says so, in characters. */
const shortest = 40;

/** Whether a passage is an abstract, or the start of one, by its wording or by its name. */
const isAbstract = ({ passage: { shape, text }, signs }: Seen): boolean =>
  signs.isProse || (text.length >= shortest && hintOf(shape) === 'abstract');

/** What stands for a title between it and the next. */
function supportOf(seen: Seen[], from: number, to: number): number {
  const own = seen.slice(from + 1, to);
  if (own.some(isAbstract)) return support.abstract;
  const isStated = own.some(({ signs }) => (signs.statement.authors?.length ?? 0) > 1 || signs.statement.isByline);
  const hasLink = seen[from]!.passage.links.some((link) => findArxivId(link) !== undefined);
  return isStated || hasLink ? support.fact : support.nothing;
} // prettier-ignore

/** Further shapes of titles: the same block, and each stands where one of its own is due. */
function findVariants(seen: Seen[], shapes: Map<string, number[]>, best: string): string[] {
  const blockOf = (shape: string): string => withoutWrappers(shape).split('>').slice(-2).join('>');
  const own = new Set(shapes.get(best));
  return [...shapes].flatMap(([shape, places]) => {
    if (shape === best || blockOf(shape) !== blockOf(best)) return [];
    const isDue = (index: number): boolean => {
      let before = index - 1;
      while (before >= 0 && !own.has(before) && !seen[before]!.signs.isProse) before -= 1;
      const follows = before < 0 || seen[before]!.signs.isProse;
      return follows && seen[index]!.signs.isTitle && supportOf(seen, index, endOf(index)) > 0;
    };
    const endOf = (index: number): number => {
      let end = index + 1;
      while (end < seen.length && !own.has(end) && seen[end]!.passage.shape !== shape) end += 1;
      return end;
    };
    return places.every(isDue) ? [shape] : [];
  });
}

/** Passages after a title whose place tells what they are, where their shape does not. */
const places = 4;
const slotOf = (shape: string, place: number): string => `${withoutWrappers(shape)}#${place}`;

/** What most passages of each shape are, and of each shape at each place, among those below the first title. */
function learnRoles(seen: Seen[], isTitle: (passage: Passage) => boolean): Map<string, Role> {
  const shapes = new Map<string, Seen[]>();
  const add = (key: string, one: Seen): unknown => shapes.get(key)?.push(one) ?? shapes.set(key, [one]);
  let place = Infinity;
  for (const one of seen) {
    place = isTitle(one.passage) ? 0 : place + 1;
    if (place < Infinity) add(one.passage.shape, one);
    if (place <= places) add(slotOf(one.passage.shape, place), one);
  }
  const roles = new Map<string, Role>();
  for (const [key, own] of shapes) {
    const role = learnRole(own[0]!.passage.shape, own);
    if (role) roles.set(key, role);
  }
  const titles = seen.filter(({ passage }) => isTitle(passage)).length;
  const description = [...roles.values()].includes('abstract') ? undefined : findDescription(shapes, titles);
  if (description !== undefined) roles.set(description, 'abstract');
  return roles;
}

function learnRole(shape: string, own: Seen[]): Role | undefined {
  const hint = hintOf(shape);
  if (hint === 'other' || hint === 'date' || hint === 'venue' || hint === 'authors') return hint;
  const share = (holds: (signs: Signs) => boolean): number =>
    own.filter(({ signs }) => holds(signs)).length / own.length;
  const prose = share(({ isProse }) => isProse);
  const authors = share(({ statement }) => (statement.authors?.length ?? 0) > 0 && !statement.facts);
  if (hint === 'abstract' && own.some(isAbstract)) return 'abstract';
  if (prose >= 0.7) return 'abstract';
  const lists = share(({ statement }) => (statement.authors?.length ?? 0) > 1);
  return authors >= 0.7 && lists >= 0.3 && prose === 0 ? 'authors' : undefined;
}

/**
 * Shapes that stand before the title of their item ("12 Nov 2026", "[3] arXiv:2403.01234"): before the first title as
 * before the others, and nowhere below the last.
 */
function findLead(seen: Seen[], isTitle: (passage: Passage) => boolean): (passage: Passage) => boolean {
  const titles = seen.flatMap(({ passage }, index) => (isTitle(passage) ? [index] : []));
  const [first, last] = [titles[0]!, titles.at(-1)!];
  const below = new Set(seen.slice(last + 1).map(({ passage }) => passage.shape));
  const lead = new Set<string>();
  for (let back = 1; back <= first; back += 1) {
    const { shape } = seen[first - back]!.passage;
    const count = titles.filter((index) => seen[index - back]?.passage.shape === shape).length;
    if (below.has(shape) || count < least.titles * titles.length || titles.length < 3) break;
    lead.add(shape);
  }
  return ({ shape }) => lead.has(shape);
}
