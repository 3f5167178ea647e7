import type { LibraryTopic } from './topics.ts';

/** How often topics occur together. */
export interface TopicPairs {
  topics: LibraryTopic[];
  /** `counts[row][column]`: papers with both topics. Symmetric; the diagonal counts the papers of each topic. */
  counts: number[][];
  /** The largest count off the diagonal; 0 if no two topics share a paper. */
  most: number;
}

/** Counts the papers that have two topics, for the first `limit` topics. */
export function pairTopics(topics: LibraryTopic[], limit: number): TopicPairs {
  const shown = topics.slice(0, limit);
  const counts = shown.map((row) =>
    shown.map((column) =>
      row === column ? row.slugs.length : (row.related.find(({ id }) => id === column.id)?.count ?? 0),
    ),
  );
  const beside = counts.flatMap((row, at) => row.filter((_, column) => column !== at));
  return { topics: shown, counts, most: Math.max(0, ...beside) };
}
