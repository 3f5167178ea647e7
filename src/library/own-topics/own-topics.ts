import { toKebab } from '../../text/to-kebab.ts';
import { textVectors } from '../text-vectors.ts';
import { chooseTopics } from './choose-topics.ts';
import type { PhraseTopic } from './choose-topics.ts';
import { countPhrases } from './count-phrases.ts';
import type { Phrase, TitledText } from './count-phrases.ts';

/** A topic found in the papers themselves. */
export interface OwnTopic {
  /** As in addresses. */
  id: string;
  label: string;
  /** Indexes of its texts, in order. */
  members: number[];
}

/** Fewer texts have no topics of their own. */
const fewestTexts = 6;

/**
 * Topics of texts, named by phrases of theirs, whatever their field or script; the topics with most texts first. The same
 * texts give the same topics. Time grows with the length of all texts.
 */
export function ownTopics(texts: TitledText[]): OwnTopic[] {
  if (texts.length < fewestTexts) return [];
  const vectors = textVectors(texts.map(({ title, abstract }) => `${title}\n${abstract}`));
  const topics = chooseTopics(countPhrases(texts), vectors);
  const ids = new Set<string>();
  return topics
    .map(({ phrase, members }) => toTopic(phrase, members, ids))
    .toSorted((a, b) => b.members.length - a.members.length || a.label.localeCompare(b.label, 'en'));
}

function toTopic(phrase: Phrase, members: PhraseTopic['members'], ids: Set<string>): OwnTopic {
  const label = labelOf(phrase);
  const id = toKebab(label) || 'topic';
  let own = id;
  for (let count = 2; ids.has(own); count += 1) own = `${id}-${count}`;
  ids.add(own);
  return { id: own, label, members: members.toSorted((a, b) => a - b) };
}

/** The commonest spelling in lower case, or as written if it is a name; its first letter is a capital. */
function labelOf({ spellings }: Phrase): string {
  const merged = Map.groupBy(spellings, ([spelling]) => spelling.toLowerCase());
  const counts = [...merged].map(([lower, same]) => ({
    lower,
    same: same.toSorted((a, b) => b[1] - a[1] || b[0].localeCompare(a[0], 'en')),
    count: same.reduce((sum, [, count]) => sum + count, 0),
  }));
  const [best] = counts.toSorted((a, b) => b.count - a.count || a.lower.localeCompare(b.lower, 'en'));
  const written = best!.same[0]![0];
  return written.charAt(0).toUpperCase() + written.slice(1);
}
