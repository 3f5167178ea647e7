import { isOfUse } from '../vocabulary/known-papers.ts';
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
 * Gives papers topics that the library finds in their words: all papers, if the vocabulary is of another field; then its
 * topics are dropped, but not those that people wrote. Otherwise the papers that it has no topic for, if they are many.
 */
export function assignTopics(papers: LibraryPaper[], vocabulary: Vocabulary): AssignedTopics {
  const isKnown = isOfUse(papers.map(({ data }) => data), vocabulary); // prettier-ignore
  const kept = isKnown ? papers : papers.map(withoutFound);
  const without = kept.filter(({ data }) => data.topics.length === 0);
  if (isKnown && without.length < Math.max(fewestWithout, leastShareWithout * papers.length))
    return { papers, topics: [] };
  const found = ownTopics(without.map(({ title, text }) => ({ title: title.text, abstract: text })));
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

/** A paper without the topics that the vocabulary gave it. */
function withoutFound(paper: LibraryPaper): LibraryPaper {
  const { topics: evidence = [], ...others } = paper.data.evidence ?? {};
  if (evidence.length === 0) return paper;
  const topics = paper.data.topics.slice(evidence.length);
  return { ...paper, data: { ...paper.data, topics, evidence: others } };
}

const withTopics = (paper: LibraryPaper, topics: string[] | undefined): LibraryPaper =>
  topics ? { ...paper, data: { ...paper.data, topics } } : paper;

const definitionOf = (label: string): string =>
  `Papers of this library that have “${label.charAt(0).toLowerCase()}${label.slice(1)}” in their titles or as a theme of their abstracts.`;
