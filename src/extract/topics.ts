import type { TextRange } from '../paper/sentences.ts';
import type { Topic } from '../vocabulary/types.ts';
import type { Found, PaperText } from './types.ts';

const most = 4;
/** A topic needs this score, and this share of the best topic's. */
const least = 5;
const share = 0.3;
/** Further occurrences of a term count less and less; a term of the title counts double. */
const occurrenceWeights = [1, 0.5, 0.25];
const titleFactor = 2;

interface Scored {
  topic: Topic;
  score: number;
  ranges: TextRange[];
}

/** What the paper is about: at most four topics of the vocabulary, the strongest first. */
export function findTopics({ text, abstractStart, vocabulary }: PaperText): Found[] {
  const low = text.toLowerCase();
  const scored = vocabulary.topics
    .map((topic) => scoreTopic(topic, low, abstractStart))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored
    .filter(({ score }) => score >= best * share)
    .slice(0, most)
    .map(({ topic, ranges }) => ({ value: topic.id, rule: 'terms', ranges: ranges.slice(0, 4) }));
}

function scoreTopic(topic: Topic, text: string, abstractStart: number): Scored {
  const taken: TextRange[] = [];
  let score = 0;
  for (const { pattern, weight } of patternsOf(topic)) {
    let count = 0;
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < range.end && range.start < other.end)) continue;
      taken.push(range);
      score +=
        range.start < abstractStart ? weight * titleFactor : weight * (occurrenceWeights[count++] ?? 0);
    }
  }
  return { topic, score, ranges: taken };
}

interface Term {
  pattern: RegExp;
  weight: number;
}
const compiled = new WeakMap<Topic, Term[]>();

/** A topic's terms as patterns, longest first, so that a phrase takes its words from shorter terms. */
function patternsOf(topic: Topic): Term[] {
  let terms = compiled.get(topic);
  if (!terms) {
    terms = Object.entries(topic.terms)
      .sort(([a], [b]) => b.length - a.length)
      .map(([term, weight]) => ({ weight, pattern: toPattern(term) }));
    compiled.set(topic, terms);
  }
  return terms;
}

function toPattern(term: string): RegExp {
  const words = term.toLowerCase().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  const source = words.replace(/[\s-]+/g, '[\\s-]+').replaceAll('*', '[\\p{L}\\d.-]*');
  return new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'gu');
}
