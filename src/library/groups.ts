import { fieldRows } from '../paper/field-rows.ts';
import type { FieldFacet } from '../paper/field.ts';
import type { FieldKey } from '../paper/fields.ts';
import { toNameId } from '../vocabulary/to-name-id.ts';
import type { FacetValue } from './facet-value.ts';
import { facetValuesOf } from './facet-values-of.ts';
import type { PaperEntry } from './types.ts';

/** The papers of one author, venue or year, which have a page. */
export interface Group extends FacetValue {
  /** The key of its facet: `author`. */
  facet: string;
  /** The last part of its page's address. */
  id: string;
  /** How else papers write its label. */
  spellings: string[];
}

/** The groups of a library, and where to find them. */
export interface LibraryGroups {
  /** By facet; within a facet, most papers first, or the latest year. */
  all: Group[];
  /** Facet and key of a value, joined by a space, to the index in `all`. */
  indexOf: Map<string, number>;
}

/** A facet whose values have pages with an index of their own. */
export interface GroupFacet extends FieldFacet {
  folder: string;
}

/** The facets that make groups, with their fields. */
export const groupFacets = fieldRows.flatMap(
  ([field, { facet }]): { field: FieldKey; facet: GroupFacet }[] =>
    facet?.folder ? [{ field, facet: { ...facet, folder: facet.folder } }] : [],
);

/** A library up to this size has a page for each author; a larger one for authors of several papers. */
export const smallLibrary = 1000;

/** Gathers the authors, venues and years of papers. Spellings with the same key are one; the commonest is its label. */
export function gatherGroups(papers: PaperEntry[], small = smallLibrary): LibraryGroups {
  const kept = groupFacets.flatMap(({ field, facet }) => {
    const groups = [...collect(papers, field, facet)];
    const paged = groups.filter(
      ([, { slugs }]) => !facet.isUncombined || papers.length <= small || slugs.size > 1,
    );
    const found = withOwnIds(paged, facet);
    return found.toSorted(facet.isNewestFirst ? byLabelBackwards : byCount);
  });
  return {
    all: kept.map(({ group }) => group),
    indexOf: new Map(kept.map(({ group, key }, index) => [`${group.facet} ${key}`, index])),
  };
}

/** The group of a value of a paper; undefined if it has no page. */
export const findGroup = ({ all, indexOf }: LibraryGroups, facet: FieldFacet, value: string) =>
  all[indexOf.get(`${facet.key} ${keyOf(facet, value)}`) ?? -1];

/** The groups of a facet. */
export const groupsOf = ({ all }: LibraryGroups, facet: string): Group[] =>
  all.filter((group) => group.facet === facet);

/** Values without letters are told apart as they are. */
const keyOf = (facet: FieldFacet, value: string): string => (facet.keyOf ?? toNameId)(value) || value;

interface Collected {
  /** Spellings with the number of papers that have them. */
  spellings: Map<string, number>;
  slugs: Set<string>;
}

function collect(papers: PaperEntry[], field: FieldKey, facet: FieldFacet): Map<string, Collected> {
  const groups = new Map<string, Collected>();
  for (const { slug, data } of papers) {
    for (const value of facetValuesOf(field, facet, data)) {
      const key = keyOf(facet, value);
      const group = groups.get(key) ?? { spellings: new Map<string, number>(), slugs: new Set<string>() };
      groups.set(key, group);
      group.slugs.add(slug);
      group.spellings.set(value, (group.spellings.get(value) ?? 0) + 1);
    }
  }
  return groups;
}

/** Several keys may have the same id; the later ones get a number. */
function withOwnIds(groups: [string, Collected][], facet: GroupFacet): { key: string; group: Group }[] {
  const taken = new Set<string>();
  return groups.map(([key, { spellings, slugs }]) => {
    const [label = '', ...others] = [...spellings.keys()].toSorted((a, b) => spellings.get(b)! - spellings.get(a)! || b.length - a.length); // prettier-ignore
    const first = toNameId(label);
    let id = first;
    for (let count = 2; taken.has(id); count++) id = `${first}-${count}`;
    taken.add(id);
    const group: Group = {
      facet: facet.key,
      key: `${facet.key}:${id}`,
      id,
      label,
      spellings: others,
      path: `${facet.folder}/${id}/`,
      slugs: [...slugs],
    };
    return { key, group };
  });
}

interface Keyed {
  group: Group;
}

const byCount = ({ group: a }: Keyed, { group: b }: Keyed): number =>
  b.slugs.length - a.slugs.length || a.label.localeCompare(b.label, 'en');

const byLabelBackwards = ({ group: a }: Keyed, { group: b }: Keyed): number =>
  b.label.localeCompare(a.label, 'en');
