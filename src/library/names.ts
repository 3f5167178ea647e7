import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import type { NameKind } from '../paper/name-kinds.ts';
import { fold } from '../vocabulary/fold.ts';
import { nameOf } from '../vocabulary/name-of.ts';
import { toNameId } from '../vocabulary/to-name-id.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import type { PaperEntry } from './types.ts';

/** A data set, model or method that papers of the library mention. */
export interface LibraryName {
  kind: NameKind;
  /** Unique within its kind. */
  id: string;
  /** As in the vocabulary, otherwise as the papers spell it. */
  name: string;
  /** Other spellings and variants in the papers. */
  spellings: string[];
  /** The paper that introduces it, by slug, if the library has it. */
  introducedBy: string | undefined;
  /** Slugs of its papers: first the paper that introduces it, then the others in the library's order. */
  slugs: string[];
}

/** The library's names, and where to find them by their spellings in the papers. */
export interface LibraryNames {
  /** Most papers first, then by name. */
  all: LibraryName[];
  /** Kind and spelling, joined by a space, to the index in `all`. */
  indexOf: Map<string, number>;
}

/** The name that a paper spells `surface`; undefined if it has no page. */
export const findName = ({ all, indexOf }: LibraryNames, kind: NameKind, surface: string) =>
  all[indexOf.get(`${kind} ${surface}`) ?? -1];

/** The names of one kind that a paper mentions, as it spells them. */
export const namesIn = ({ data }: Pick<PaperEntry, 'data'>, kind: NameKind): string[] =>
  data[nameKindTable[kind].field];

/** URL path of a name's page, below the base. */
export const namePath = ({ kind, id }: LibraryName): string => `${nameKindTable[kind].folder}/${id}/`;

/** About the bytes of a name's HTML in the list of its kind, where the title of a paper may stand below it. */
export function nameWeight({ id, name, spellings, slugs }: LibraryName): number {
  const ofPaper = 120 + 2 * (slugs[0] ?? '').length;
  return 120 + id.length + name.length + spellings.join(', ').length + ofPaper;
}

/** The key of a name as a facet value. */
export const nameKey = ({ kind, id }: LibraryName): string => `${kind}:${id}`;

/**
 * Gathers the names that get a page: those in the vocabulary, and others that at least two papers mention. The
 * vocabulary merges spellings and variants; other names are merged if they differ only in case, hyphens and spaces.
 */
export function gatherNames(papers: PaperEntry[], vocabulary: Vocabulary): LibraryNames {
  const keyOf = (kind: NameKind, surface: string): string =>
    `${kind} ${fold(nameOf(vocabulary, surface, kind)?.name ?? surface)}`;
  const byKey = new Map<string, LibraryName & { isKnown: boolean }>();
  for (const paper of papers) {
    for (const kind of nameKinds) {
      for (const surface of namesIn(paper, kind)) {
        const key = keyOf(kind, surface);
        const known = nameOf(vocabulary, surface, kind);
        const entry = byKey.get(key) ?? {
          kind,
          id: known?.id ?? toNameId(surface),
          name: known?.name ?? surface,
          isKnown: !!known,
          spellings: [],
          introducedBy: undefined,
          slugs: [],
        };
        byKey.set(key, entry);
        if (entry.slugs.at(-1) !== paper.slug) entry.slugs.push(paper.slug);
        if (surface !== entry.name && !entry.spellings.includes(surface)) entry.spellings.push(surface);
      }
    }
  }
  for (const paper of papers) introduce(paper, byKey, keyOf);
  const kept = [...byKey.values()].filter(({ isKnown, slugs }) => isKnown || slugs.length > 1);
  const all = withOwnIds(kept).toSorted(byCount);
  return { all, indexOf: indexSpellings(all) };
}

function indexSpellings(names: LibraryName[]): LibraryNames['indexOf'] {
  const entries = names.flatMap(({ kind, name, spellings }, index) =>
    [name, ...spellings].map((surface) => [`${kind} ${surface}`, index] as const),
  );
  return new Map(entries);
}

/** Moves a paper to the front of the names that it introduces. */
function introduce(
  { slug, data }: PaperEntry,
  byKey: Map<string, LibraryName>,
  keyOf: (kind: NameKind, surface: string) => string,
): void {
  for (const own of [data.shortName ?? [], data.aliases].flat()) {
    for (const kind of nameKinds) {
      const entry = byKey.get(keyOf(kind, own));
      if (!entry || entry.introducedBy || fold(entry.name) !== fold(own)) continue;
      entry.introducedBy = slug;
      entry.slugs = [slug, ...entry.slugs.filter((other) => other !== slug)];
    }
  }
}

/** Several names may have the same id; the later ones get a number. */
function withOwnIds(names: (LibraryName & { isKnown: boolean })[]): LibraryName[] {
  const taken = new Set<string>();
  for (const entry of names.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown))) {
    const { id } = entry;
    for (let count = 2; taken.has(`${entry.kind} ${entry.id}`); count++) entry.id = `${id}-${count}`;
    taken.add(`${entry.kind} ${entry.id}`);
  }
  return names;
}

const byCount = (a: LibraryName, b: LibraryName): number =>
  b.slugs.length - a.slugs.length || a.name.localeCompare(b.name, 'en');
