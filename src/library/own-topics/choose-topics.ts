import { numberWord } from '../term-numbers.ts';
import type { TextVector } from '../text-vectors.ts';
import { VectorSum } from '../vector-sum.ts';
import { isTelling, stemOf } from '../text-words.ts';
import { listWords } from '../../text/list-words.ts';
import { isUnspaced } from '../words-of.ts';
import type { Phrase } from './count-phrases.ts';
import plain from './plain-nouns.json' with { type: 'json' };

/** A phrase that names a topic, and the indexes of the texts on it. */
export interface PhraseTopic {
  phrase: Phrase;
  members: number[];
}

/** Part of the texts that a topic may have at most. */
const mostShare = 0.4;
/** How often a phrase ends where it does at least, of all its occurrences: adjectives and parts of longer phrases do not. */
const leastOpen = 0.45;
const leastOpenOfWord = 0.2;
/** In what part of its texts the same word may be next to a phrase: if in more, the phrase is part of a longer one. */
const mostNeighbour = 0.6;
/** More topics would be no overview. */
const most = 60;
/** How much more alike the texts of a topic are than any two texts apart from its one, two or more words: more words say more. */
const leastCohesion = [1.5, 1, 0];
/** How much more alike a text of a topic is to the other ones than any two texts, by where it has the phrase. */
const leastLikeness = { inTitle: 0.3, often: 0.7, once: 3 };
/** The same in libraries of fewer than `small` texts, which are mostly of one field, so that any two are alike. */
const small = 30;
const leastLikenessInSmall = { ...leastLikeness, once: 2 };
/** How often each of its texts has a single word, on average: telling words come in bursts (Church and Gale, 1995). */
const leastRepeats = 2.2;
/** The part of its texts that have it in the title. */
const leastInTitles = 0.2;
const leastInTitlesOfWord = 0.33;
/** The part of their texts that two topics may share. */
const mostOverlap = 0.5;

/** The least texts of a topic in a library of `count` texts: fewer say more in a small library. */
export const leastMembers = (count: number): number => Math.max(2, Math.ceil(Math.sqrt(count) / 8));
const leastMembersOfWord = (count: number): number => Math.max(3, Math.ceil(Math.sqrt(count) / 3));

/**
 * Chooses phrases that name topics: description comes first, as in Lingo (Osiński and Weiss, 2005), so that each topic has
 * a name that its texts use. The best phrases are taken one by one, by how many texts without a topic they are central to,
 * and by how alike these texts are apart from the phrase.
 */
export function chooseTopics(phrases: Phrase[], vectors: TextVector[]): PhraseTopic[] {
  const least = leastMembers(vectors.length);
  const largest = Math.max(2, mostShare * vectors.length);
  const sum = new VectorSum();
  for (const vector of vectors) sum.add(vector);
  const ordinary = sum.mean() || 1;
  const candidates = phrases
    .filter((phrase) => phrase.texts.size >= least && isName(phrase))
    .map((phrase) => toCandidate(phrase, vectors, ordinary, sum))
    .filter(({ members }) => members.length >= least && members.length <= largest);
  const leastOfWord = leastMembersOfWord(vectors.length);
  const longer = candidates.filter(({ phrase }) => phrase.stems.length > 1);
  const words = candidates.filter(
    ({ phrase, members }) => phrase.stems.length === 1 && members.length >= leastOfWord,
  );
  const covered = new Uint8Array(vectors.length);
  return takeBest(words, takeBest(longer, [], covered, least / 2), covered, leastOfWord / 2);
}

const neverLast = new Set(listWords(plain.last).map(stemOf));
const neverAlone = new Set(listWords(plain.alone).map(stemOf));

/** Whether a phrase can stand by itself. */
function isName(phrase: Phrase): boolean {
  if (neverLast.has(phrase.stems.at(-1)!) || leastInTitles > shareInTitles(phrase)) return false;
  if (phrase.stems.length === 1) return isNoun(phrase);
  const { texts, occurrences, openRight, neighbours } = phrase;
  const often = mostNeighbour * texts.size;
  return openRight >= leastOpen * occurrences && [...neighbours.values()].every((one) => one.texts <= often);
}

/**
 * Whether a single word is a noun that its texts are about: it is in their titles and repeated, as everyday words seldom
 * are, and has a plural, as adjectives do not. Words of scripts without blanks have none.
 */
function isNoun(phrase: Phrase): boolean {
  const { stems, texts, occurrences, openRight, spellings } = phrase;
  const [[common]] = [...spellings].toSorted((a, b) => b[1] - a[1]) as [[string, number]];
  const forms = [...spellings.keys()].map((form) => form.toLowerCase());
  const lower = common.toLowerCase();
  const hasBoth = forms.some((other) => isPlural(other, lower) || isPlural(lower, other));
  return (
    (hasBoth || isUnspaced(common)) &&
    !neverAlone.has(stems[0]!) &&
    isTelling(common) &&
    openRight >= leastOpenOfWord * occurrences &&
    shareInTitles(phrase) >= leastInTitlesOfWord &&
    occurrences >= leastRepeats * texts.size
  );
}

const isPlural = (many: string, one: string): boolean =>
  many === `${one}s` || many === `${one}es` || (one.endsWith('y') && many === `${one.slice(0, -1)}ies`);

const shareInTitles = ({ texts }: Phrase): number =>
  [...texts.values()].filter(({ inTitle }) => inTitle).length / texts.size;

interface Candidate extends PhraseTopic {
  weight: number;
}

/**
 * The texts of a phrase, and how good a name it is for them; no texts if they have too little in common besides it. The
 * texts that have it in the title or repeat it are its core; those that have it once must be much like the core.
 */
function toCandidate(phrase: Phrase, vectors: TextVector[], ordinary: number, sum: VectorSum): Candidate {
  const { stems, texts } = phrase;
  const own = new Set(stems.map(numberWord));
  const leastLike = vectors.length < small ? leastLikenessInSmall : leastLikeness;
  const placeOf = (text: number): keyof typeof leastLikeness => {
    const { count, inTitle } = texts.get(text)!;
    return inTitle ? 'inTitle' : count >= (stems.length > 1 ? 2 : 4) ? 'often' : 'once';
  };
  const addAll = (added: number[]): void => {
    sum.start(own);
    for (const text of added) sum.add(vectors[text]!);
  };
  const core = [...texts.keys()].filter((text) => placeOf(text) !== 'once');
  addAll(core);
  const members = [...texts.keys()].filter((text) => {
    const place = placeOf(text);
    const isCore = place !== 'once';
    if (isCore && stems.length > 2) return true;
    const likeness = sum.dot(vectors[text]!) - (isCore ? sum.square(vectors[text]!) : 0);
    return likeness >= leastLike[place] * ordinary * (core.length - (isCore ? 1 : 0));
  });
  addAll(members);
  const cohesion = sum.mean() / ordinary;
  const isOne = core.length > 1 && cohesion >= leastCohesion[Math.min(stems.length, 3) - 1]!;
  return { phrase, members: isOne ? members : [], weight: Math.min(cohesion, 8) ** 0.5 };
}

/** Takes the candidates with the greatest gain, until fewer than `leastNew` texts without a topic would get one. */
function takeBest(
  candidates: Candidate[],
  before: PhraseTopic[],
  covered: Uint8Array,
  leastNew: number,
): PhraseTopic[] {
  const taken = [...before];
  const gainOf = ({ members, weight }: Candidate): number =>
    weight * members.reduce((sum, member) => sum + 1 / (1 + 3 * covered[member]!), 0);
  let left = candidates;
  while (taken.length < most) {
    left = left.filter(({ members }) => members.filter((member) => covered[member] === 0).length >= leastNew);
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

/** The part of all texts of two topics that are in both. */
function overlap(one: number[], other: number[]): number {
  const those = new Set(other);
  const both = one.filter((member) => those.has(member)).length;
  return both / (one.length + other.length - both);
}
