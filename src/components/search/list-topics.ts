import { getLibrary } from '../../layouts/get-library.ts';
import type { OfferedTopic } from './offer-topics.ts';

/** The topics of the library with the number of their papers, most papers first. */
export async function listTopics(): Promise<OfferedTopic[]> {
  const { papers } = await getLibrary();
  const ids = Map.groupBy(
    papers.flatMap(({ data }) => data.topics),
    (id) => id,
  );
  return [...ids]
    .map(([id, { length }]) => ({ id, label: topicLabel(id), count: length }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** A topic's name made of its id, for topics that no vocabulary names. */
export function topicLabel(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
