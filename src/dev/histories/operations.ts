import type { Dice } from '../sample/dice.ts';
import { paperOf } from './invent-text.ts';
import type { Placed, Shelf } from './shelf.ts';
import type { World } from './world.ts';

/** Something that happens to a library between two runs; says what it did, or nothing if there was nothing to do it to. */
export type Operation = (world: World, dice: Dice) => string | undefined;

/** A paper in a digest. */
interface Place {
  name: string;
  at: number;
  placed: Placed;
}

const placesOf = ({ digests }: Shelf): Place[] =>
  [...digests].flatMap(([name, all]) => all.map((placed, at) => ({ name, at, placed })));

/** Does something to a paper in a digest. */
const withPlace =
  (act: (world: World, place: Place, dice: Dice) => string | undefined): Operation =>
  (world, dice) => {
    const places = placesOf(world.shelf);
    return places.length === 0 ? undefined : act(world, dice.pick(places), dice);
  };

/** Does something to a page. */
const withPage =
  (act: (world: World, slug: string, text: string, dice: Dice) => string | undefined): Operation =>
  (world, dice) => {
    const slugs = [...world.shelf.pages.keys()];
    if (slugs.length === 0) return undefined;
    const slug = dice.pick(slugs);
    return act(world, slug, world.shelf.pages.get(slug)!, dice);
  };

/** Replaces how a paper stands in a digest; undefined removes it. */
function replace({ shelf }: World, { name, at }: Place, next: Placed | undefined): void {
  const all = shelf.digests.get(name)!.toSpliced(at, 1, ...(next ? [next] : []));
  if (all.length === 0) shelf.digests.delete(name);
  else shelf.digests.set(name, all);
}

function newDigest(world: World): string {
  world.digests += 1;
  return `week-${world.digests}`;
}

/** A person's words on a page, which must not get lost. */
function note(world: World, page: string): string {
  world.edits += 1;
  const words = `edit${world.edits}e`;
  const paper = paperOf(page);
  if (paper !== undefined) world.kept.set(words, paper);
  return words;
}

const field = /^venue: "(edit\d+e)"$/m;

/** By name; a name may be listed for each of its likelier forms. */
export const operations: Record<string, Operation> = {
  add: (world, dice) => {
    const fresh = Array.from({ length: 1 + dice.roll(3) }, (): Placed => {
      world.papers += 1;
      return { paper: world.papers, title: 0, text: 0, version: dice.roll(2) };
    });
    const old = placesOf(world.shelf).filter(() => dice.happens(0.15)).map(({ placed }) => placed); // prettier-ignore
    const isKnown = (paper: number): boolean => fresh.some((placed) => placed.paper === paper);
    const again = old.filter(({ paper }, at) => !isKnown(paper) && old.findIndex((one) => one.paper === paper) === at); // prettier-ignore
    const name = newDigest(world);
    world.shelf.digests.set(name, [...fresh, ...again]);
    return `add ${name}`;
  },
  correct: withPlace((world, place) => {
    if (place.placed.text >= 3) return undefined;
    replace(world, place, { ...place.placed, text: place.placed.text + 1 });
    return `correct ${place.placed.paper} in ${place.name}`;
  }),
  retitle: withPlace((world, place) => {
    replace(world, place, { ...place.placed, title: place.placed.title + 1 });
    return `retitle ${place.placed.paper} in ${place.name}`;
  }),
  move: withPlace((world, place) => {
    replace(world, place, undefined);
    const name = newDigest(world);
    world.shelf.digests.set(name, [place.placed]);
    return `move ${place.placed.paper} to ${name}`;
  }),
  repeat: withPlace((world, place, dice) => {
    const { version } = place.placed;
    const next = { ...place.placed, version: version > 0 && dice.happens(0.5) ? version + 1 : version };
    const name = newDigest(world);
    world.shelf.digests.set(name, [next]);
    return `repeat ${place.placed.paper} in ${name}`;
  }),
  remove: withPlace((world, place) => {
    replace(world, place, undefined);
    return `remove ${place.placed.paper} from ${place.name}`;
  }),
  return: (world, dice) => {
    const there = new Set(placesOf(world.shelf).map(({ placed }) => placed.paper));
    const gone = [...new Set(world.addresses.values())].filter((paper) => !there.has(paper));
    if (gone.length === 0) return undefined;
    const placed = { paper: dice.pick(gone), title: 0, text: 0, version: 0 };
    world.shelf.digests.set(newDigest(world), [placed]);
    return `return ${placed.paper}`;
  },
  editField: withPage((world, slug, text) => {
    const [old, known] = field.exec(text) ?? [];
    if (known) world.kept.delete(known);
    const line = `venue: "${note(world, text)}"`;
    world.shelf.pages.set(
      slug,
      old ? text.replace(old, line) : text.replace('\nsource:', `\n${line}\nsource:`),
    );
    return `edit venue of ${slug}`;
  }),
  editBody: withPage((world, slug, text) => {
    world.shelf.pages.set(slug, text.replace('. It shows', ` ${note(world, text)}. It shows`));
    return `edit body of ${slug}`;
  }),
  addNotes: withPage((world, slug, text) => {
    if (text.includes('## Notes')) return undefined;
    world.shelf.pages.set(slug, `${text}\n## Notes\n\n${note(world, text)}\n`);
    return `add notes to ${slug}`;
  }),
  comment: withPage((world, slug, text) => {
    world.shelf.pages.set(slug, text.replace('\nsource:', `\n# ${note(world, text)}\nsource:`));
    return `comment ${slug}`;
  }),
  rename: withPage((world, slug, text) => {
    world.edits += 1;
    const next = `renamed-${world.edits}`;
    world.shelf.pages.delete(slug);
    world.shelf.pages.set(next, text);
    return `rename ${slug} to ${next}`;
  }),
  delete: withPage((world, slug, text) => {
    const paper = paperOf(text);
    if (paper === undefined) return undefined;
    world.shelf.pages.delete(slug);
    const isLast = ![...world.shelf.pages.values()].some((page) => paperOf(page) === paper);
    if (isLast) world.deleted.add(paper);
    for (const [edit, of] of world.kept)
      if (of === paper && ![...world.shelf.pages.values()].some((page) => page.includes(edit)))
        world.kept.delete(edit);
    return `delete ${slug}`;
  }),
};
