import { getLibrary } from '../../site/get-library.ts';
import type { OfferedTopic } from './offer-topics.ts';

/** The library's topics with their number of papers, most papers first. */
export async function listTopics(): Promise<OfferedTopic[]> {
  const { topics } = await getLibrary();
  return topics.map(({ id, label, slugs }) => ({ id, label, count: slugs.length }));
}
