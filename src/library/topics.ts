import type { Vocabulary } from '../vocabulary/types.ts';
import type { PaperEntry } from './types.ts';

/** A topic of the library, and its papers and related topics by id. */
export interface LibraryTopic {
  id: string;
  label: string;
  /** Empty if the vocabulary lacks the topic. */
  definition: string;
  /** Its papers, in the library's order. */
  slugs: string[];
  /** Topics that occur together with this one, and in how many papers; most first. */
  related: { id: string; count: number }[];
}

/** A topic of a paper, and the slugs of the papers before and after it in the topic. */
export interface PaperTopic {
  id: string;
  label: string;
  previous?: string | undefined;
  next?: string | undefined;
}

/** URL path of a topic's page, below the base. */
export const topicPath = ({ id }: Pick<LibraryTopic, 'id'>): string => `topics/${id}/`;

/** The key of a topic as a facet value. */
export const topicKey = ({ id }: Pick<LibraryTopic, 'id'>): string => `topic:${id}`;

/** The topics of the papers, most papers first, then by label. */
export function gatherTopics(papers: PaperEntry[], vocabulary: Vocabulary): LibraryTopic[] {
  const known = new Map(vocabulary.topics.map((topic) => [topic.id, topic]));
  const byId = new Map<string, LibraryTopic>();
  for (const { slug, data } of papers) {
    for (const id of new Set(data.topics)) {
      const { label = id.replaceAll('-', ' '), definition = '' } = known.get(id) ?? {};
      const topic = byId.get(id) ?? { id, label, definition, slugs: [], related: [] };
      topic.slugs.push(slug);
      byId.set(id, topic);
    }
  }
  const topicsOf = new Map(papers.map(({ slug, data }) => [slug, new Set(data.topics)]));
  for (const topic of byId.values()) topic.related = relatedTo(topic, topicsOf, byId);
  return [...byId.values()].toSorted(
    (a, b) => b.slugs.length - a.slugs.length || a.label.localeCompare(b.label, 'en'),
  );
}

/** The topics of each paper by slug, in the order of the topics. */
export function topicsByPaper(topics: LibraryTopic[]): Map<string, PaperTopic[]> {
  const bySlug = new Map<string, PaperTopic[]>();
  for (const { id, label, slugs } of topics)
    for (const [at, slug] of slugs.entries()) {
      const own = bySlug.get(slug) ?? [];
      own.push({ id, label, previous: slugs[at - 1], next: slugs[at + 1] });
      bySlug.set(slug, own);
    }
  return bySlug;
}

function relatedTo(
  topic: LibraryTopic,
  topicsOf: Map<string, Set<string>>,
  byId: Map<string, LibraryTopic>,
): LibraryTopic['related'] {
  const counts = new Map<string, number>();
  for (const id of topic.slugs.flatMap((slug) => [...topicsOf.get(slug)!])) {
    if (id !== topic.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const labelOf = (id: string): string => byId.get(id)!.label;
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .toSorted((a, b) => b.count - a.count || labelOf(a.id).localeCompare(labelOf(b.id), 'en'));
}
