import { similarity, textVectors } from '../library/text-vectors.ts';
import type { TextVector } from '../library/text-vectors.ts';
import type { LibraryTopic } from '../library/topics.ts';
import type { LibraryPaper } from '../library/types.ts';

/**
 * The papers of a map that has room for `most`: of each topic, and of those without any, the same share, those that are
 * most like the others of the topic. In the library's order.
 */
export function choosePapers(papers: LibraryPaper[], topics: LibraryTopic[], most: number): LibraryPaper[] {
  if (papers.length <= most) return papers;
  const vectors = textVectors(papers.map(({ title, text }) => [title.text, text]));
  const indexes = new Map(papers.map(({ slug }, at) => [slug, at]));
  const inTopics = new Set(topics.flatMap(({ slugs }) => slugs));
  const groups = [
    ...topics.map(({ slugs }) => slugs.map((slug) => indexes.get(slug)!)),
    papers.flatMap(({ slug }, at) => (inTopics.has(slug) ? [] : [at])),
  ].map((group) => byCentrality(group, vectors));
  const chosen = new Set<number>();
  // Each group in turn gives its next paper once its share is due.
  for (let round = 1; chosen.size < most; round += 1) {
    for (const group of groups) {
      const due = Math.ceil((group.length * round) / rounds);
      for (const at of group.slice(0, due)) if (chosen.size < most) chosen.add(at);
    }
  }
  return papers.filter((_, at) => chosen.has(at));
}

const rounds = 100;

/** The papers of a group, those most like the mean of all first. */
function byCentrality(group: number[], vectors: TextVector[]): number[] {
  const sum: TextVector = new Map();
  for (const at of group)
    for (const [term, weight] of vectors[at]!) sum.set(term, (sum.get(term) ?? 0) + weight);
  const scores = new Map(group.map((at) => [at, similarity(vectors[at]!, sum)]));
  return group.toSorted((a, b) => scores.get(b)! - scores.get(a)! || a - b);
}
