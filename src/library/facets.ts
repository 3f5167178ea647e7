import { fieldRows } from '../paper/field-rows.ts';
import type { FieldFacet } from '../paper/field.ts';
import type { FieldKey } from '../paper/fields.ts';
import { nameKindTable } from '../paper/name-kinds.ts';
import type { Paper } from '../paper/schema.ts';
import { toNameId } from '../vocabulary/to-name-id.ts';
import { nameKey, namePath } from './names.ts';
import type { LibraryNames } from './names.ts';
import { topicKey, topicPath } from './topics.ts';
import type { LibraryTopic } from './topics.ts';
import type { PaperEntry } from './types.ts';

/** A value of a facet, with the papers that have it. */
export interface FacetValue {
  /** Facet and value, unique in the library: `topic:quantization`. */
  key: string;
  label: string;
  /** URL path of the page that lists its papers, below the base. */
  path: string;
  /** Slugs of its papers, in the library's order unless they have their own. */
  slugs: string[];
}

/** A property by which papers are grouped. */
export interface Facet {
  label: string;
  /** URL path of the page that lists all values, below the base; empty if there is none. */
  path: string;
  /** Most papers first, unless the values have their own order. */
  values: FacetValue[];
}

/** What facets are made from. */
interface FacetSource {
  papers: PaperEntry[];
  topics: LibraryTopic[];
  names: LibraryNames;
}

/** The facets of a library; those whose values have their own pages first. Facets without values are left out. */
export function facetsOf(library: FacetSource): Facet[] {
  const rows = fieldRows.flatMap(([key, { facet }]) => (facet ? [{ key, facet }] : []));
  const paged = rows.filter(({ facet }) => facet.by);
  const own = rows.filter(({ facet }) => !facet.by);
  return [...paged, ...own]
    .map(({ key, facet }) => ({
      label: facet.label,
      path: facet.by === 'topic' ? 'topics/' : facet.by ? `${nameKindTable[facet.by].folder}/` : '',
      values: valuesOf(key, facet, library),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The facet values whose pages are below `papers/`. */
export function ownFacetValues({ papers }: Pick<FacetSource, 'papers'>): FacetValue[] {
  return fieldRows.flatMap(([key, { facet }]) => (facet && !facet.by ? ownValues(key, facet, papers) : []));
}

/**
 * The topics and names that occur among the papers of one facet value. Each links to the list of papers filtered by
 * both values, and counts those papers.
 */
export function facetsWithin(facets: Facet[], within: Pick<FacetValue, 'key' | 'slugs'>): Facet[] {
  const those = new Set(within.slugs);
  return facets
    .filter(({ path }) => path !== '')
    .map((facet) => ({
      label: facet.label,
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

function valuesOf(key: FieldKey, facet: FieldFacet, { papers, topics, names }: FacetSource): FacetValue[] {
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

/** A paper's values of a facet, as in its field. */
export function facetValuesOf(field: FieldKey, facet: FieldFacet, data: Paper): string[] {
  return facet.valuesOf?.(data) ?? [data[field] ?? []].flat().map(String);
}

const hasPapers = ({ slugs }: FacetValue): boolean => slugs.length > 0;
