import { sentencesOf } from '../text/sentences.ts';
import { noveltyCues } from './novelty-cues.ts';

/** The least that its cues must tell. */
const least = 2;

/** The sentence of an abstract that says best what is new, as it stands there; undefined if none says so. */
export function newSentence(abstract: string): string | undefined {
  const line = abstract.replace(/\s+/g, ' ').trim();
  const scored = sentencesOf(line)
    .map(({ start, end }) => line.slice(start, end))
    .map((sentence) => ({ sentence, score: scoreOf(sentence) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score >= least ? best.sentence : undefined;
}

const scoreOf = (sentence: string): number =>
  noveltyCues.reduce((sum, { pattern, weight }) => (pattern.test(sentence) ? sum + weight : sum), 0);
