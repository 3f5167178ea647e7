import { usefulParts } from '../vocabulary/known-papers.ts';
import type { Topic, Vocabulary } from '../vocabulary/types.ts';
import { ownTopics } from './own-topics/own-topics.ts';
import type { LibraryPaper } from './types.ts';

/** Fewer papers without a topic are those that fit none, rather than those of another field. */
const fewestWithout = 20;
const leastShareWithout = 0.2;

/** Papers with the topics that the site shows, and these topics besides those of the vocabulary. */
export interface AssignedTopics {
  papers: LibraryPaper[];
  topics: Topic[];
}

/**
 * Gives papers topics that the library finds in their words: all papers, if no vocabulary is of its field; otherwise the
 * papers without a topic, if they are many. Topics of a vocabulary of another field are dropped, but not those that people
 * wrote.
 */
export function assignTopics(papers: LibraryPaper[], vocabulary: Vocabulary): AssignedTopics {
  const parts = usefulParts(papers.map(({ data }) => data), vocabulary); // prettier-ignore
  const isKnown = parts.length > 0;
  const known = new Set(parts.flatMap(({ topics }) => topics.map(({ id }) => id)));
  const kept = papers.map((paper) => withoutFound(paper, known));
  const without = kept.filter(({ data }) => data.topics.length === 0);
  if (isKnown && without.length < Math.max(fewestWithout, leastShareWithout * papers.length))
    return { papers: kept, topics: [] };
  const found = ownTopics(
    without.map(({ title, text, data }) => ({ title: title.text, abstract: text, acronyms: data.acronyms })),
  );
  const own = new Map<string, string[]>();
  for (const { id, members } of found) {
    for (const member of members) {
      const { slug } = without[member]!;
      own.set(slug, [...(own.get(slug) ?? []), id]);
    }
  }
  return {
    papers: kept.map((paper) => withTopics(paper, own.get(paper.slug))),
    topics: found.map(({ id, label }) => ({ id, label, definition: definitionOf(label), terms: {} })),
  };
}

/** A paper without the topics that a rule found for it and that no vocabulary of use has. */
function withoutFound(paper: LibraryPaper, known: Set<string>): LibraryPaper {
  const { topics: evidence = [], ...others } = paper.data.evidence ?? {};
  const isKept = (id: string, at: number): boolean => known.has(id) || evidence[at] === undefined;
  if (paper.data.topics.every(isKept)) return paper;
  const topics = paper.data.topics.filter(isKept);
  const support = evidence.filter((_, at) => isKept(paper.data.topics[at] ?? '', at));
  const data = {
    ...paper.data,
    topics,
    evidence: support.length > 0 ? { ...others, topics: support } : others,
  };
  return { ...paper, data };
}

const withTopics = (paper: LibraryPaper, topics: string[] | undefined): LibraryPaper =>
  topics ? { ...paper, data: { ...paper.data, topics } } : paper;

const definitionOf = (label: string): string =>
  `Papers of this library that have “${label}” in their titles or as a theme of their abstracts.`;
