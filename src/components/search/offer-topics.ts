import { makeElement } from './make-element.ts';

/** A topic of the library, as `search/topics.json` lists it. */
export interface OfferedTopic {
  id: string;
  label: string;
  count: number;
}

/** Links to the topics for a query that found nothing, most papers first; without topics, a link to all papers. */
export async function offerTopics(base: string): Promise<Node[]> {
  const response = await fetch(`${base}search/topics.json`);
  const topics = response.ok ? ((await response.json()) as OfferedTopic[]) : [];
  if (topics.length === 0)
    return [makeElement('p', {}, makeElement('a', { href: `${base}papers/` }, 'Browse all papers'))];
  const links = topics
    .slice(0, 12)
    .map(({ id, label, count }) =>
      makeElement('li', {}, makeElement('a', { href: `${base}search/?topic=${id}` }, label), ` ${count}`),
    );
  return [makeElement('p', {}, 'Browse by topic:'), makeElement('ul', { class: 'offered-topics' }, ...links)];
}
