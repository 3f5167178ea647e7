import { mostWeight } from '../library/light-pages.ts';
import { textVectors, type TextVector } from '../library/text-vectors.ts';
import type { LibraryTopic } from '../library/topics.ts';
import type { LibraryPaper } from '../library/types.ts';
import { VectorSum } from '../library/vector-sum.ts';
import { mapWeight } from './map-weight.ts';
import { fewestTexts } from './place-texts.ts';

/**
 * The papers of a map of at most `most`, and of as many as a light page holds, but at least `fewestTexts`: of each topic,
 * and of those without any, the same share, those that are most like the others of the topic. In the library's order.
 */
export function choosePapers(papers: LibraryPaper[], topics: LibraryTopic[], most: number): LibraryPaper[] {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const weights = papers.map((paper) => mapWeight(paper, labels));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (papers.length <= most && whole <= mostWeight) return papers;
  const vectors = textVectors(papers.map(({ title, text }) => [title.text, text]));
  const sum = new VectorSum();
  const indexes = new Map(papers.map(({ slug }, at) => [slug, at]));
  const inTopics = new Set(topics.flatMap(({ slugs }) => slugs));
  const groups = [
    ...topics.map(({ slugs }) => slugs.map((slug) => indexes.get(slug)!)),
    papers.flatMap(({ slug }, at) => (inTopics.has(slug) ? [] : [at])),
  ].map((group) => byCentrality(group, vectors, sum));
  const chosen = new Set<number>();
  let room = mostWeight;
  for (const at of inTurn(groups)) {
    if (chosen.has(at)) continue;
    room -= weights[at]!;
    if (chosen.size === most || (room < 0 && chosen.size >= fewestTexts)) break;
    chosen.add(at);
  }
  return papers.filter((_, at) => chosen.has(at));
}

const rounds = 100;

/** The members of groups, some of them often: each group in turn gives its next once its share is due. */
function* inTurn(groups: number[][]): Generator<number> {
  for (let round = 1; round <= rounds; round += 1)
    for (const group of groups) yield* group.slice(0, Math.ceil((group.length * round) / rounds));
}

/** The papers of a group, those most like the mean of all first. */
function byCentrality(group: number[], vectors: TextVector[], sum: VectorSum): number[] {
  sum.start();
  for (const at of group) sum.add(vectors[at]!);
  const scores = new Map(group.map((at) => [at, sum.dot(vectors[at]!)]));
  return group.toSorted((a, b) => scores.get(b)! - scores.get(a)! || a - b);
}
