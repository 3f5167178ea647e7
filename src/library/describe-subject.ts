import type { LibraryTopic } from './topics.ts';

/** Share of the papers that a topic needs for the library to be on it. */
const fewest = 0.2;

/**
 * What the papers of a library are on, as its heading continues after their number: ` on A, B and more`. Empty where no
 * topic is that of a good part of them: a topic of one paper in twelve says nothing of the others.
 *
 * @param topics Most papers first.
 */
export function describeSubject(papers: number, topics: Pick<LibraryTopic, 'label' | 'slugs'>[]): string {
  const [first, second] = topics
    .filter((topic) => topic.slugs.length >= fewest * papers)
    .map(({ label }) => inSentence(label));
  if (second) return ` on ${first}, ${second} and more`;
  if (!first) return '';
  return topics.length > 1 ? ` on ${first} and more` : ` on ${first}`;
}

/** A label within a sentence: a capital that begins it goes, unless it is a name: `Coral`, but `LLM agents`. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
