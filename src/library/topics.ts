import type { Vocabulary } from '../vocabulary/types.ts';
import type { LibraryPaper } from './types.ts';

/** A topic of the library. */
export interface LibraryTopic {
  id: string;
  label: string;
  /** Empty if the vocabulary lacks the topic. */
  definition: string;
  /** In the library's order. */
  papers: LibraryPaper[];
  /** Topics that occur together with this one, and in how many papers; most first. */
  related: { topic: LibraryTopic; count: number }[];
}

/** URL path of a topic's page, below the base. */
export const topicPath = ({ id }: Pick<LibraryTopic, 'id'>): string => `topics/${id}/`;

/** The key of a topic as a facet value. */
export const topicKey = ({ id }: Pick<LibraryTopic, 'id'>): string => `topic:${id}`;

/** The topics of the papers, most papers first, then by label. */
export function gatherTopics(papers: LibraryPaper[], vocabulary: Vocabulary): LibraryTopic[] {
  const known = new Map(vocabulary.topics.map((topic) => [topic.id, topic]));
  const byId = new Map<string, LibraryTopic>();
  for (const paper of papers) {
    for (const id of new Set(paper.data.topics)) {
      const { label = id.replaceAll('-', ' '), definition = '' } = known.get(id) ?? {};
      const topic = byId.get(id) ?? { id, label, definition, papers: [], related: [] };
      topic.papers.push(paper);
      byId.set(id, topic);
    }
  }
  for (const topic of byId.values()) topic.related = relatedTo(topic, byId);
  return [...byId.values()].toSorted(
    (a, b) => b.papers.length - a.papers.length || a.label.localeCompare(b.label, 'en'),
  );
}

function relatedTo(topic: LibraryTopic, byId: Map<string, LibraryTopic>): LibraryTopic['related'] {
  const counts = new Map<string, number>();
  for (const { data } of topic.papers) {
    for (const id of new Set(data.topics)) if (id !== topic.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ topic: byId.get(id)!, count }))
    .toSorted((a, b) => b.count - a.count || a.topic.label.localeCompare(b.topic.label, 'en'));
}
