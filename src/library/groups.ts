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
  /** By key of the facet; most papers first, or the latest year. */
  byFacet: Map<string, Group[]>;
  /** By facet and key of a value, joined by a space. */
  byValue: Map<string, Group>;
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
  const byFacet = new Map<string, Group[]>();
  const byValue = new Map<string, Group>();
  for (const { field, facet } of groupFacets) {
    const groups = [...collect(papers, field, facet)];
    const paged = groups.filter(
      ([, { slugs }]) => !facet.isUncombined || papers.length <= small || slugs.size > 1,
    );
    const found = withOwnIds(paged, facet);
    for (const { key, group } of found) byValue.set(`${facet.key} ${key}`, group);
    const own = found.map(({ group }) => group);
    byFacet.set(facet.key, own.toSorted(facet.isNewestFirst ? byLabelBackwards : byCount));
  }
  return { byFacet, byValue };
}

/** The group of a value of a paper; undefined if it has no page. */
export const findGroup = ({ byValue }: LibraryGroups, facet: FieldFacet, value: string) =>
  byValue.get(`${facet.key} ${keyOf(facet, value)}`);

/** The groups of a facet. */
export const groupsOf = ({ byFacet }: LibraryGroups, facet: string): Group[] => byFacet.get(facet) ?? [];

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

/** Names of folders are limited; nobody reads more of an address. */
const longestId = 80;

const shortId = (label: string): string => toNameId(label).slice(0, longestId).replace(/-$/, '');

/** Several keys may have the same id; the later ones get a number. */
function withOwnIds(groups: [string, Collected][], facet: GroupFacet): { key: string; group: Group }[] {
  const taken = new Set<string>();
  return groups.map(([key, { spellings, slugs }]) => {
    const [label = '', ...others] = [...spellings.keys()].toSorted((a, b) => spellings.get(b)! - spellings.get(a)! || b.length - a.length); // prettier-ignore
    const first = shortId(label);
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

const byCount = (a: Group, b: Group): number =>
  b.slugs.length - a.slugs.length || a.label.localeCompare(b.label, 'en');

const byLabelBackwards = (a: Group, b: Group): number => b.label.localeCompare(a.label, 'en');
