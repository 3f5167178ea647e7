import { kindOf } from '../features/find-boilerplate.ts';
import type { Layout } from './layout.ts';
import type { Box, Passage } from './passage.ts';
import { withoutWrappers } from './without-wrappers.ts';

/** The passages of one paper, in the order of the document; `title` is the place of the first of its title. */
export interface Item {
  passages: Passage[];
  title: number;
  section?: string;
}

/** A document's items, and the passages that belong to none. */
export interface Items {
  items: Item[];
  rest: Passage[];
}

/**
 * Divides a document into items: where an element holds one title and no other, all of it is that paper's; else what
 * follows a title up to the next one is, as far as it has shapes that stand between titles too.
 */
export function toItems(passages: Passage[], layout: Layout): Items {
  const titles = findTitles(passages, layout);
  const owners = findOwners(passages, titles, layout);
  const items = titles.map(({ from }): Item => ({ passages: [], title: from }));
  const rest: Passage[] = [];
  passages.forEach((passage, index) => {
    const item = items[owners[index]!];
    if (!item) return void rest.push(passage);
    if (index === item.title) item.title = item.passages.length;
    item.passages.push(passage);
  });
  return { items: withSections(items, passages, owners), rest };
}

/** Passages of a title, `to` exclusive: what a line break divides is one title. */
interface Title {
  from: number;
  to: number;
}

function findTitles(passages: Passage[], layout: Layout): Title[] {
  const titles: Title[] = [];
  passages.forEach((passage, index) => {
    if (!layout.isTitle(passage)) return;
    const last = titles.at(-1);
    const isFurther = last?.to === index && passage.box === passages[index - 1]!.box;
    if (isFurther) last.to = index + 1;
    else titles.push({ from: index, to: index + 1 });
  });
  return titles;
}

/** For each passage the index of the title that it belongs to, or -1. */
function findOwners(passages: Passage[], titles: Title[], layout: Layout): number[] {
  const boxes = boxesOf(passages, titles);
  const owners = passages.map(({ box }) => {
    for (let at: Box | undefined = box; at; at = at.parent) {
      const owner = boxes.get(at);
      if (owner !== undefined && owner >= 0) return owner;
    }
    return -1;
  });
  spreadDown(passages, owners, titles);
  spreadUp(passages, owners, layout);
  fillGaps(owners);
  return owners;
}

/** The elements that hold one title and no other, with its index; -1 for those that hold more. */
function boxesOf(passages: Passage[], titles: Title[]): Map<Box, number> {
  const boxes = new Map<Box, number>();
  titles.forEach(({ from }, index) => {
    for (let at: Box | undefined = passages[from]!.box; at; at = at.parent) {
      const known = boxes.get(at);
      if (known === -1) break;
      boxes.set(at, known === undefined ? index : -1);
    }
  });
  return titles.length > 1 ? boxes : new Map();
}

/** What follows a title and has no owner is its own, up to the next title, where the same shapes follow other titles. */
function spreadDown(passages: Passage[], owners: number[], titles: Title[]): void {
  titles.forEach(({ from }, index) => (owners[from] = index));
  const last = titles.at(-1)?.from ?? 0;
  const between = new Set<string>();
  for (let index = titles[0]?.from ?? 0; index < last; index += 1)
    between.add(withoutWrappers(passages[index]!.shape));
  let owner = -1;
  passages.forEach(({ shape, level, text }, index) => {
    const isOwned = owners[index]! >= 0;
    if (isOwned) owner = owners[index]!;
    else if (level !== undefined || (index > last && (!between.has(withoutWrappers(shape)) || isFoot(text))))
      owner = -1;
    else owners[index] = owner;
  });
}

/** Whether a text ends a page or a mail: nothing below it is the last paper's. */
const isFoot = (text: string): boolean =>
  /^(?:newsletter|greeting|navigation|sponsor)$/.test(kindOf(text) ?? '');

/** What stands before a title goes with it. */
function spreadUp(passages: Passage[], owners: number[], { isLead, isTitle }: Layout): void {
  for (let index = passages.length - 2; index >= 0; index -= 1) {
    const passage = passages[index]!;
    if (isLead(passage) && !isTitle(passage) && owners[index + 1] !== owners[index] && owners[index + 1]! >= 0)
      owners[index] = owners[index + 1]!;
  }
} // prettier-ignore

/** What stands between passages of one item belongs to it. */
function fillGaps(owners: number[]): void {
  const lastOf = new Map(owners.map((owner, index) => [owner, index]));
  let owner = -1;
  owners.forEach((own, index) => {
    if (own >= 0) owner = own;
    else if (owner >= 0 && lastOf.get(owner)! > index) owners[index] = owner;
  });
}

/** Gives each item the heading above it that no item holds; one heading over all is the document's own title. */
function withSections(items: Item[], passages: Passage[], owners: number[]): Item[] {
  let [heading, next] = ['', 0];
  const sections = items.map(() => '');
  passages.forEach(({ level, text, isHidden }, index) => {
    if (level !== undefined && owners[index] === -1 && !isHidden) heading = text;
    if (owners[index] !== next) return;
    sections[next] = heading;
    next += 1;
  });
  if (new Set(sections).size < 2) return items;
  return items.map((item, index) => (sections[index] ? { ...item, section: sections[index] } : item));
}
