import { similarity } from '../text-vectors.ts';
import type { TextVector } from '../text-vectors.ts';
import { isTelling } from '../terms-of.ts';
import { isUnspaced } from '../words-of.ts';
import type { Phrase } from './count-phrases.ts';

/** A phrase that names a topic, and the indexes of the texts on it. */
export interface PhraseTopic {
  phrase: Phrase;
  members: number[];
}

/** Part of the texts that a topic may have at most. */
const mostShare = 0.4;
/** How often a phrase begins and ends where it does at least, of all its occurrences: parts of longer phrases do not. */
const leastOpen = 0.5;
/** More topics would be no overview. */
const most = 60;
/** How much more alike the texts of a topic are than any two texts; a single word must prove more. */
const leastCohesion = 1.5;
const leastCohesionOfWord = 2.4;
/** How often each of its texts has a single word, on average: telling words come in bursts (Church and Gale, 1995). */
const leastRepeats = 2.8;
/** How little two topics must differ, as part of the texts of either. */
const mostOverlap = 0.6;

/** The least texts of a topic in a library of `count` texts. */
export const leastMembers = (count: number): number => (count < 30 ? 2 : Math.max(3, Math.ceil(count / 250)));

/**
 * Chooses phrases that name topics: description comes first, as in Lingo (Osiński and Weiss, 2005), so that each topic has
 * a name that its texts use. The best phrases are taken one by one, by how many texts without a topic they are central to,
 * and by how alike these texts are apart from the phrase.
 */
export function chooseTopics(phrases: Phrase[], vectors: TextVector[]): PhraseTopic[] {
  const least = leastMembers(vectors.length);
  const largest = Math.max(2, mostShare * vectors.length);
  const likeness = meanSimilarity(sumOf(vectors)) || 1;
  const candidates = phrases
    .filter((phrase) => phrase.texts.size >= least && isName(phrase))
    .map((phrase) => toCandidate(phrase, vectors, likeness))
    .filter(({ members, weight }) => weight > 0 && members.length >= least && members.length <= largest);
  const isPhrase = ({ phrase }: Candidate): boolean => phrase.stems.length > 1;
  const covered = new Uint8Array(vectors.length);
  const taken = takeBest(candidates.filter(isPhrase), [], covered, least);
  return takeBest(
    candidates.filter((candidate) => !isPhrase(candidate)),
    taken,
    covered,
    least,
  );
}

/** Whether a phrase can stand by itself. */
function isName(phrase: Phrase): boolean {
  const { stems, occurrences, openLeft, openRight } = phrase;
  return stems.length > 1 ? Math.min(openRight, openLeft) >= leastOpen * occurrences : isNoun(phrase);
}

/**
 * Whether a single word is a noun that its texts are about: it is in their titles and repeated, as everyday words seldom
 * are, and has a plural, as adjectives do not. Words of scripts without blanks have none.
 */
function isNoun({ texts, occurrences, openRight, spellings }: Phrase): boolean {
  const inTitles = [...texts.values()].filter(({ inTitle }) => inTitle).length;
  const [[common]] = [...spellings].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  const hasBoth = [...spellings.keys()].some((other) => other === `${common}s` || common === `${other}s`);
  return (
    (hasBoth || isUnspaced(common)) &&
    isTelling(common) &&
    openRight >= 2 &&
    inTitles >= 2 &&
    inTitles >= texts.size / 2 &&
    occurrences >= leastRepeats * texts.size
  );
}

interface Candidate extends PhraseTopic {
  weight: number;
}

/**
 * The texts of a phrase, and how good a name it is for them: none (0) if they have too little in common besides it. The
 * texts that have it in the title or repeat it are its core; of those that have it once, only the ones like the core.
 */
function toCandidate(phrase: Phrase, vectors: TextVector[], likeness: number): Candidate {
  const own = new Set(phrase.stems);
  const often = phrase.stems.length > 1 ? 2 : 3;
  const [core, other]: [number[], number[]] = [[], []];
  for (const [text, { count, inTitle }] of phrase.texts)
    (inTitle || count >= often ? core : other).push(text);
  const centre = sumOf(core.map((text) => without(vectors[text]!, own)));
  const cohesion = meanSimilarity(centre) / likeness;
  const least = phrase.stems.length > 1 ? leastCohesion : leastCohesionOfWord;
  if (core.length < 2 || cohesion < least) return { phrase, members: [], weight: 0 };
  const isLike = (text: number): boolean =>
    similarity(centre.sum, vectors[text]!) / core.length >= leastCohesion * likeness;
  const weight = Math.min(cohesion, 8) ** 0.5;
  return { phrase, members: [...core, ...other.filter(isLike)], weight };
}

/** The sum of vectors, and of the squares of their lengths. */
interface Sum {
  sum: TextVector;
  squares: number;
  count: number;
}

function sumOf(vectors: TextVector[]): Sum {
  const sum: TextVector = new Map();
  let squares = 0;
  for (const vector of vectors) {
    for (const [term, weight] of vector) {
      sum.set(term, (sum.get(term) ?? 0) + weight);
      squares += weight * weight;
    }
  }
  return { sum, squares, count: vectors.length };
}

/** The mean similarity of two different ones of the vectors of a sum. */
const meanSimilarity = ({ sum, squares, count }: Sum): number =>
  count > 1 ? (similarity(sum, sum) - squares) / (count * (count - 1)) : 0;

/** A vector without the terms that contain certain words. */
const without = (vector: TextVector, words: Set<string>): TextVector =>
  new Map([...vector].filter(([term]) => !term.split(' ').some((word) => words.has(word))));

/** Takes the candidates with the greatest gain, until too few texts would gain by another one. */
function takeBest(
  candidates: Candidate[],
  before: PhraseTopic[],
  covered: Uint8Array,
  least: number,
): PhraseTopic[] {
  const taken = [...before];
  const gainOf = ({ members, weight }: Candidate): number =>
    weight * members.reduce((sum, member) => sum + 1 / (1 + 3 * covered[member]!), 0);
  let left = candidates;
  while (taken.length < most) {
    left = left.filter(({ members }) => members.filter((member) => covered[member] === 0).length >= least);
    const [best] = left
      .map((candidate) => ({ candidate, gain: gainOf(candidate) }))
      .toSorted((a, b) => b.gain - a.gain || compareNames(a.candidate, b.candidate));
    if (!best) break;
    left = left.filter((other) => other !== best.candidate);
    if (taken.some((topic) => overlap(topic.members, best.candidate.members) > mostOverlap)) continue;
    taken.push(best.candidate);
    for (const member of best.candidate.members) covered[member]! += 1;
  }
  return taken;
}

const compareNames = (a: Candidate, b: Candidate): number =>
  a.phrase.stems.join(' ').localeCompare(b.phrase.stems.join(' '), 'en');

/** The part of the smaller list that is in the other. */
function overlap(one: number[], other: number[]): number {
  const those = new Set(other);
  return one.filter((member) => those.has(member)).length / Math.min(one.length, other.length);
}
