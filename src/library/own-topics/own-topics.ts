import { toKebab } from '../../text/to-kebab.ts';
import { spellOut } from './spell-out.ts';
import { textVectors } from '../text-vectors.ts';
import { chooseTopics, leastMembers } from './choose-topics.ts';
import type { PhraseTopic } from './choose-topics.ts';
import { countPhrases } from './count-phrases.ts';
import type { TitledText } from './count-phrases.ts';
import { labelOf } from './label-of.ts';

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
  const spelled = spellOut(texts);
  const vectors = textVectors(spelled.map(({ title, abstract }) => [title, abstract]));
  const topics = chooseTopics(countPhrases(spelled, leastMembers(spelled.length)), vectors);
  const ids = new Set<string>();
  return topics
    .map((topic) => toTopic(topic, ids))
    .toSorted((a, b) => b.members.length - a.members.length || a.label.localeCompare(b.label, 'en'));
}

function toTopic({ phrase, members }: PhraseTopic, ids: Set<string>): OwnTopic {
  const label = labelOf(phrase);
  const id = toKebab(label) || 'topic';
  let own = id;
  for (let count = 2; ids.has(own); count += 1) own = `${id}-${count}`;
  ids.add(own);
  return { id: own, label, members: members.toSorted((a, b) => a - b) };
}
