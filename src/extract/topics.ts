import type { TextRange } from '../text/sentences.ts';
import type { Topic } from '../vocabulary/types.ts';
import { isOfField } from './is-of-field.ts';
import { termIndex, termsIn } from './term-index.ts';
import type { Phrase, TermIndex } from './term-index.ts';
import type { Found, PaperText } from './types.ts';

const most = 4;
/** The lowest score of a topic, absolute and relative to the best. */
const least = 5;
const share = 0.3;
/** Weights of the first, second and third occurrence of a term; in the title, a term counts double. */
const occurrenceWeights = [1, 0.5, 0.25];
const titleFactor = 2;

/** Weight of a term that no other topic or field uses. */
const telling = 4;

interface Scored {
  topic: Topic;
  score: number;
  /** The part of the score that telling terms give. */
  tellingScore: number;
  terms: Set<Term>;
  isInTitle: boolean;
  ranges: TextRange[];
}

/** How many different terms make a topic that the title does not mention, unless one of them is telling. */
const fewestUntitled = 3;

/**
 * The topics of a paper: at most four from the vocabulary, the strongest first. One term alone must be telling; in a paper
 * of another field, where words such as "bounds" or "agents" mean something else, only telling terms count.
 */
export function findTopics(paper: PaperText): Found[] {
  const { text, tokens, vocabulary } = paper;
  const low = text.toLowerCase();
  const fields = new Map<string[], boolean>();
  const isOfTopicsField = ({ field = vocabulary.field }: Topic): boolean => {
    const known = fields.get(field) ?? isOfField(low, tokens, field);
    fields.set(field, known);
    return known;
  };
  const scored = scoreTopics(low, paper, vocabulary.topics)
    .filter(({ topic, score, tellingScore }) => (isOfTopicsField(topic) ? score : tellingScore) >= least)
    .filter(isSupported)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * share)
    .slice(0, most)
    .map(({ topic, ranges }) => ({ value: topic.id, rule: 'terms', ranges: ranges.slice(0, 4) }));
}

/**
 * Whether a topic is more than a word in passing (`robust to diffusion models of rumours`). One term is enough
 * if it is telling and stands in the title and again; without the title, one of two has to be telling, or
 * there are three.
 */
function isSupported({ terms, tellingScore, isInTitle, ranges }: Scored): boolean {
  if (isInTitle) return terms.size > 1 || (tellingScore > 0 && ranges.length > 1);
  return terms.size >= fewestUntitled || (terms.size > 1 && tellingScore > 0);
}

/** Scores every topic with a term in the text. Terms of a topic do not overlap: the longer one wins. */
function scoreTopics(text: string, { tokens, abstractStart }: PaperText, topics: Topic[]): Scored[] {
  const scored = new Map<Topic, Scored>();
  const counts = new Map<Term, number>();
  for (const { term, range } of termsIn(text, tokens, topicIndex(topics))) {
    const entry = scored.get(term.topic) ?? {
      topic: term.topic,
      score: 0,
      tellingScore: 0,
      terms: new Set(),
      isInTitle: false,
      ranges: [],
    };
    if ((entry.ranges.at(-1)?.end ?? 0) > range.start) continue;
    const count = counts.get(term) ?? 0;
    const inTitle = range.start < abstractStart;
    const score = term.weight * (inTitle ? titleFactor : (occurrenceWeights[count] ?? 0));
    entry.score += score;
    if (term.weight >= telling) entry.tellingScore += score;
    if (!inTitle) counts.set(term, count + 1);
    entry.terms.add(term);
    entry.isInTitle ||= inTitle;
    entry.ranges.push(range);
    scored.set(term.topic, entry);
  }
  return [...scored.values()];
}

/** A term of a topic. */
interface Term extends Phrase {
  topic: Topic;
  weight: number;
}

const topicIndexes = new WeakMap<Topic[], TermIndex<Term>>();

/** The index of a list of topics, built once for each list. */
function topicIndex(topics: Topic[]): TermIndex<Term> {
  const known =
    topicIndexes.get(topics) ??
    termIndex(
      topics.flatMap((topic) =>
        Object.entries(topic.terms).map(([words, weight]) => ({ words, weight, topic })),
      ),
    );
  topicIndexes.set(topics, known);
  return known;
}
