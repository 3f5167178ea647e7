import type { LibraryNames } from './names.ts';
import { kindTitles, nameKinds, namePath } from './names.ts';
import type { LibraryTopic } from './topics.ts';
import type { Library, LibraryPaper } from './types.ts';

/** A property that papers share: one value of a facet. */
export interface FacetValue {
  /** Facet and value, unique among all: `topic:quantization`. */
  key: string;
  label: string;
  /** Address of the page with its papers, below the base. */
  path: string;
  papers: LibraryPaper[];
}

/** A way to part the papers. */
export interface Facet {
  label: string;
  /** Address of the page with all its values, below the base; empty where there is none. */
  path: string;
  /** Most papers first. */
  values: FacetValue[];
}

/** The ways to part a library; a facet that none of its papers has is left out. */
export function facetsOf(library: Pick<Library, 'papers' | 'topics' | 'names'>): Facet[] {
  const { papers, topics, names } = library;
  return [
    { label: 'Topics', path: 'topics/', values: topics.map(ofTopic) },
    ...nameKinds.map((kind) => ({
      label: kindTitles[kind],
      path: `${kind}s/`,
      values: ofNames(names, kind),
    })),
    { label: 'Contribution', path: '', values: ofContribution(papers) },
    { label: 'Code', path: '', values: ofCode(papers) },
    { label: 'Numbers', path: '', values: ofResults(papers) },
  ].filter(({ values }) => values.length > 0);
}

/** What some papers have in common, of topics and names: each value with those of the papers that have it. */
export function facetsWithin(facets: Facet[], papers: LibraryPaper[], besides = ''): Facet[] {
  const some = new Set(papers);
  return facets
    .filter(({ path }) => path !== '')
    .map((facet) => ({
      label: facet.label,
      path: '',
      values: facet.values
        .filter(({ path }) => path !== besides)
        .map((value) => ({ ...value, papers: value.papers.filter((paper) => some.has(paper)) }))
        .filter(hasPapers)
        .toSorted((a, b) => b.papers.length - a.papers.length),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The facets that have pages of their own below `papers/`. */
export function ownFacetValues({ papers }: Pick<Library, 'papers'>): FacetValue[] {
  return [...ofContribution(papers), ...ofCode(papers), ...ofResults(papers)];
}

const ofTopic = ({ id, label, papers }: LibraryTopic): FacetValue => ({
  key: `topic:${id}`,
  label,
  papers,
  path: `topics/${id}/`,
});

function ofNames(names: LibraryNames, kind: string): FacetValue[] {
  return names.all
    .filter((name) => name.kind === kind)
    .map((name) => ({
      key: `${kind}:${name.id}`,
      label: name.name,
      papers: name.papers,
      path: namePath(name),
    }));
}

const contributions: Record<string, string> = {
  method: 'A method',
  theory: 'Theory',
  'empirical-study': 'An empirical study',
  system: 'A system',
  dataset: 'A data set',
  survey: 'A survey',
  application: 'An application',
};

function ofContribution(papers: LibraryPaper[]): FacetValue[] {
  return Object.entries(contributions)
    .map(([type, label]) => ({
      key: `contribution:${type}`,
      label,
      path: `papers/contribution/${type}/`,
      papers: papers.filter(({ data }) => data.contributionType.some((own) => own === type)),
    }))
    .filter(hasPapers)
    .toSorted((a, b) => b.papers.length - a.papers.length);
}

function ofCode(papers: LibraryPaper[]): FacetValue[] {
  const labels = { released: 'Code released', promised: 'Code announced' };
  return Object.entries(labels)
    .map(([status, label]) => ({
      key: `code:${status}`,
      label,
      path: `papers/code/${status}/`,
      papers: papers.filter(({ data }) => data.codeStatus === status),
    }))
    .filter(hasPapers);
}

function ofResults(papers: LibraryPaper[]): FacetValue[] {
  const claiming = papers.filter(({ data }) => data.results.length > 0);
  const value = {
    key: 'results:yes',
    label: 'Claims numbers',
    path: 'papers/results/yes/',
    papers: claiming,
  };
  return [value].filter(hasPapers);
}

const hasPapers = ({ papers }: FacetValue): boolean => papers.length > 0;
