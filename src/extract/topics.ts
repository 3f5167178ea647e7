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

/** Weight of a term that no other topic or field uses. */
const telling = 4;
/** How many different words of the vocabulary's field a paper has at least, if it belongs there. */
const fieldWords = 2;

interface Scored {
  topic: Topic;
  score: number;
  /** The part of the score that telling terms give. */
  tellingScore: number;
  terms: Set<Term>;
  ranges: TextRange[];
}

/**
 * The topics of a paper: at most four from the vocabulary, the strongest first. One term alone must be telling; in a paper
 * of another field, where words such as "bounds" or "agents" mean something else, only telling terms count.
 */
export function findTopics({ text, abstractStart, vocabulary }: PaperText): Found[] {
  const isOfField = belongsTo(text, vocabulary.field);
  const scored = scoreTopics(text.toLowerCase(), abstractStart, vocabulary.topics)
    .filter(({ score, tellingScore }) => (isOfField ? score : tellingScore) >= least)
    .filter(({ terms, tellingScore }) => terms.size > 1 || tellingScore > 0)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * share)
    .slice(0, most)
    .map(({ topic, ranges }) => ({ value: topic.id, rule: 'terms', ranges: ranges.slice(0, 4) }));
}

/** Whether a paper uses words of a field; any paper does if the field has none. */
function belongsTo(text: string, field: string[]): boolean {
  if (field.length === 0) return true;
  let found = 0;
  return fieldPatterns(field).some((pattern) => pattern.test(text) && (found += 1) === fieldWords);
}

const patternsOfFields = new WeakMap<string[], RegExp[]>();

/** The patterns of a field's words, built once for each list. */
function fieldPatterns(field: string[]): RegExp[] {
  const known =
    patternsOfFields.get(field) ?? field.map((word) => new RegExp(`(?<![\\p{L}\\d])${sourceOf(word)}`, 'iu'));
  patternsOfFields.set(field, known);
  return known;
}

/** Scores every topic with a term in the text. Terms of a topic do not overlap: the longer one wins. */
function scoreTopics(text: string, abstractStart: number, topics: Topic[]): Scored[] {
  const scored = new Map<Topic, Scored>();
  const counts = new Map<Term, number>();
  for (const { term, range } of termsIn(text, topics)) {
    const entry = scored.get(term.topic) ?? {
      topic: term.topic,
      score: 0,
      tellingScore: 0,
      terms: new Set(),
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

const toPattern = (term: string): RegExp => new RegExp(sourceOf(term), 'uy');

/** The pattern of a term: whole words, blanks and hyphens alike, any ending for `*`. */
function sourceOf(term: string): string {
  const words = term.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = words.replace(/[\s-]+/g, '[\\s-]+').replaceAll('*', '[\\p{L}\\d.-]*');
  return `${source}(?![\\p{L}\\d])`;
}
