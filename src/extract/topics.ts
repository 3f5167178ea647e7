import type { TextRange } from '../text/sentences.ts';
import type { Topic } from '../vocabulary/types.ts';
import type { Found, PaperText } from './types.ts';

const most = 4;
/** The lowest score of a topic, absolute and relative to the best. */
const least = 5;
const share = 0.3;
/** Weights of the first, second and third occurrence of a term; in the title, a term counts double. */
const occurrenceWeights = [1, 0.5, 0.25];
const titleFactor = 2;

interface Scored {
  topic: Topic;
  score: number;
  ranges: TextRange[];
}

/** The topics of a paper: at most four from the vocabulary, the strongest first. */
export function findTopics({ text, abstractStart, vocabulary }: PaperText): Found[] {
  const scored = scoreTopics(text.toLowerCase(), abstractStart, vocabulary.topics)
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * share)
    .slice(0, most)
    .map(({ topic, ranges }) => ({ value: topic.id, rule: 'terms', ranges: ranges.slice(0, 4) }));
}

/** Scores every topic with a term in the text. Terms of a topic do not overlap: the longer one wins. */
function scoreTopics(text: string, abstractStart: number, topics: Topic[]): Scored[] {
  const scored = new Map<Topic, Scored>();
  const counts = new Map<Term, number>();
  for (const { term, range } of termsIn(text, topics)) {
    const entry = scored.get(term.topic) ?? { topic: term.topic, score: 0, ranges: [] };
    if ((entry.ranges.at(-1)?.end ?? 0) > range.start) continue;
    const count = counts.get(term) ?? 0;
    const inTitle = range.start < abstractStart;
    entry.score += term.weight * (inTitle ? titleFactor : (occurrenceWeights[count] ?? 0));
    if (!inTitle) counts.set(term, count + 1);
    entry.ranges.push(range);
    scored.set(term.topic, entry);
  }
  return [...scored.values()];
}

/** All occurrences of terms in text order; at the same place the longest first. */
function* termsIn(text: string, topics: Topic[]): Generator<{ term: Term; range: TextRange }> {
  const index = termIndex(topics);
  for (const { index: start } of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    for (const term of termsAt(index, text.slice(start, start + headLength))) {
      term.pattern.lastIndex = start;
      const match = term.pattern.exec(text);
      if (match && !match[0].includes('\n\n')) yield { term, range: { start, end: start + match[0].length } };
    }
  }
}

/** How many letters at the beginning of a term are indexed, at most. */
const headLength = 4;

/** The most beginnings to cache. */
const mostHeads = 50_000;

interface Term {
  topic: Topic;
  weight: number;
  /** The letters and digits at its beginning, up to `headLength`. */
  head: string;
  pattern: RegExp;
}

/** All terms, the longest first, and a cache of the terms that may begin with certain letters. */
interface TermIndex {
  terms: Term[];
  byHead: Map<string, Term[]>;
}

const indexes = new WeakMap<Topic[], TermIndex>();

/** The index of a list of topics, built once for each list. */
function termIndex(topics: Topic[]): TermIndex {
  const known = indexes.get(topics);
  if (known) return known;
  const terms = topics
    .flatMap((topic) =>
      Object.entries(topic.terms).map(([term, weight]) => ({ term: term.toLowerCase(), weight, topic })),
    )
    .sort((a, b) => b.term.length - a.term.length)
    .map(({ term, weight, topic }) => ({
      topic,
      weight,
      head: /^[\p{L}\d]*/u.exec(term)![0].slice(0, headLength),
      pattern: toPattern(term),
    }));
  const index = { terms, byHead: new Map<string, Term[]>() };
  indexes.set(topics, index);
  return index;
}

function termsAt({ terms, byHead }: TermIndex, letters: string): Term[] {
  const known = byHead.get(letters);
  if (known) return known;
  const found = terms.filter(({ head }) => letters.startsWith(head));
  if (byHead.size >= mostHeads) byHead.clear();
  byHead.set(letters, found);
  return found;
}

function toPattern(term: string): RegExp {
  const words = term.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = words.replace(/[\s-]+/g, '[\\s-]+').replaceAll('*', '[\\p{L}\\d.-]*');
  return new RegExp(`${source}(?![\\p{L}\\d])`, 'uy');
}
