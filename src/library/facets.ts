import { fieldRows } from '../paper/field-rows.ts';
import type { FieldFacet } from '../paper/field.ts';
import type { FieldKey } from '../paper/fields.ts';
import { nameKindTable } from '../paper/name-kinds.ts';
import { toNameId } from '../vocabulary/to-name-id.ts';
import type { FacetValue } from './facet-value.ts';
import { facetValuesOf } from './facet-values-of.ts';
import { groupsOf } from './groups.ts';
import type { LibraryGroups } from './groups.ts';
import { nameKey, namePath } from './names.ts';
import type { LibraryNames } from './names.ts';
import { topicKey, topicPath } from './topics.ts';
import type { LibraryTopic } from './topics.ts';
import type { PaperEntry } from './types.ts';

/** A property by which papers are grouped. */
export interface Facet {
  label: string;
  /** URL path of the page that lists all values, below the base; empty if there is none. */
  path: string;
  /** Most papers first, unless the values have their own order. */
  values: FacetValue[];
  /** Whether its values can be combined with others to filter a list. */
  isCombined: boolean;
}

/** What facets are made from. */
interface FacetSource {
  papers: PaperEntry[];
  topics: LibraryTopic[];
  names: LibraryNames;
  groups: LibraryGroups;
}

/** The facets of a library: topics and names, then authors, venues and years, then others; none without values. */
export function facetsOf(library: FacetSource): Facet[] {
  const rows = fieldRows.flatMap(([key, { facet }]) => (facet ? [{ key, facet }] : []));
  const rank = ({ facet }: (typeof rows)[number]): number => (facet.by ? 0 : facet.folder ? 1 : 2);
  return rows
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ key, facet }) => ({
      label: facet.label,
      path: indexPathOf(facet),
      values: valuesOf(key, facet, library),
      isCombined: !facet.isUncombined,
    }))
    .filter(({ values }) => values.length > 0);
}

function indexPathOf({ by, folder }: FieldFacet): string {
  if (folder) return `${folder}/`;
  return by === 'topic' ? 'topics/' : by ? `${nameKindTable[by].folder}/` : '';
}

/** The facet values whose pages are below `papers/`. */
export function ownFacetValues({ papers }: Pick<FacetSource, 'papers'>): FacetValue[] {
  return fieldRows.flatMap(([key, { facet }]) =>
    facet && !facet.by && !facet.folder ? ownValues(key, facet, papers) : [],
  );
}

/**
 * The topics and names that occur among the papers of one facet value. Each links to the list of papers filtered by
 * both values, and counts those papers.
 */
export function facetsWithin(facets: Facet[], within: Pick<FacetValue, 'key' | 'slugs'>): Facet[] {
  const those = new Set(within.slugs);
  return facets
    .filter(({ path, isCombined }) => path !== '' && isCombined)
    .map((facet) => ({
      ...facet,
      path: '',
      values: facet.values
        .filter(({ key }) => key !== within.key)
        .map((value) => ({
          ...value,
          path: combinedPath(within.key, value.key),
          slugs: value.slugs.filter((slug) => those.has(slug)),
        }))
        .filter(hasPapers)
        .toSorted((a, b) => b.slugs.length - a.slugs.length),
    }))
    .filter(({ values }) => values.length > 0);
}

/** URL path of the list of papers filtered by several facet values. */
const combinedPath = (...keys: string[]): string =>
  `papers/?${keys.map((key) => `with=${encodeURIComponent(key)}`).join('&')}`;

function valuesOf(key: FieldKey, facet: FieldFacet, library: FacetSource): FacetValue[] {
  const { papers, topics, names, groups } = library;
  if (facet.folder) return groupsOf(groups, facet.key);
  if (facet.by === 'topic') return topics.map(ofTopic);
  return facet.by ? ofNames(names, facet.by) : ownValues(key, facet, papers);
}

const ofTopic = (topic: LibraryTopic): FacetValue => ({
  key: topicKey(topic),
  label: topic.label,
  slugs: topic.slugs,
  path: topicPath(topic),
});

const ofNames = (names: LibraryNames, kind: string): FacetValue[] =>
  names.all
    .filter((name) => name.kind === kind)
    .map((name) => ({ key: nameKey(name), label: name.name, slugs: name.slugs, path: namePath(name) }));

/** The values of a facet without pages of its own kind; none if the only value found means that nothing is known. */
function ownValues(field: FieldKey, facet: FieldFacet, papers: PaperEntry[]): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const [value, label] of Object.entries(facet.labels ?? {})) add(value, label);
  for (const paper of papers) {
    for (const value of facetValuesOf(field, facet, paper.data)) {
      const id = facet.labels ? value : toNameId(value);
      (values.get(id) ?? add(id, value)).slugs.push(paper.slug);
    }
  }
  const found = [...values.values()].filter(hasPapers);
  if (found.every(({ key }) => key === `${facet.key}:${facet.unknown}`)) return [];
  return facet.isOrdered ? found : found.toSorted((a, b) => b.slugs.length - a.slugs.length);

  function add(id: string, label: string): FacetValue {
    const value = { key: `${facet.key}:${id}`, label, path: `papers/${facet.key}/${id}/`, slugs: [] };
    values.set(id, value);
    return value;
  }
}

const hasPapers = ({ slugs }: FacetValue): boolean => slugs.length > 0;
