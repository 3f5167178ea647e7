import type { Facts } from './read-facts.ts';
import type { Measure } from './measure-line.ts';

/** All that is known of a line before its neighbours have their say. */
export interface Clue {
  measure: Measure;
  /** Kind of furniture that its words show. */
  furniture?: string;
  facts?: Facts;
  authors?: string[];
  isHeading: boolean;
  /** Whether the line above announces a paper: "Submitted by …". */
  isAnnounced?: boolean;
  /** Whether it carries the next of the papers' numbers; absent where the digest does not number them. */
  isNumbered?: boolean;
}

/** What a line can be. `title` and `text` are first lines of a title and of a paragraph, `…On` their further lines. */
export const roles = [
  'furniture',
  'section',
  'title',
  'titleOn',
  'authors',
  'facts',
  'text',
  'textOn',
] as const;
export type Role = (typeof roles)[number];
export type Scores = Record<Role, number>;

const never = -50;

/**
 * How well a line's wording suits each role, as weights of evidence: higher is likelier, differences of about 2 are
 * telling. Weights were set by hand on real digests.
 */
export function scoreLine(clue: Clue, isWrapped: boolean): Scores {
  if (clue.furniture) return ofFurniture(clue.furniture);
  const prose = isWrapped ? proseOfPart(clue.measure) : proseOfWhole(clue.measure);
  const scores = {
    furniture: ofUnknown(clue.measure),
    section: clue.isHeading ? 0.5 : never,
    title: ofTitle(clue, prose),
    titleOn: -1 - prose,
    authors: clue.authors ? ofAuthors(clue.authors.length) : never,
    facts: clue.facts ? 8 : never,
    text: ofText(clue, prose, isWrapped),
    textOn: isWrapped ? 1 + prose / 2 : prose / 2,
  };
  if (clue.facts) return { ...scores, title: -6, text: -4 };
  return scores;
}

/** Words of navigation may also end a wrapped title or abstract ("… Language / Models"). */
function ofFurniture(kind: string): Scores {
  if (kind === 'separator') return { ...ofFurniture('badge'), furniture: 2, text: 0 };
  const isWeak = kind === 'navigation' || kind === 'label' || kind === 'badge';
  const on = isWeak ? -1 : -6;
  return {
    furniture: 6,
    section: never,
    title: -8,
    titleOn: on,
    authors: never,
    facts: kind === 'date' ? 5.5 : never,
    text: -8,
    textOn: on,
  };
}

/** Evidence for prose (above 0) or a heading (below) in a line that holds a whole paragraph or title. */
function proseOfWhole(measure: Measure): number {
  const { length, breaks, sentenceWords, words, endsSentence, endsColon, startsLow } = measure;
  if (isInTitleCase(measure) && words > 12 && (!endsSentence || isBareOfProse(measure))) return -3;
  let score = -0.5;
  if (length > 250) score += 4;
  else if (length > 160) score += 2;
  else if (length < 110) score -= 1;
  if (breaks > 0) score += 1.5;
  if (measure.opensSentence) score += 1;
  if (endsSentence || endsColon) score += 2;
  else if (length < 250) score -= 1;
  if (sentenceWords > 0) score += sentenceWords / words > 0.05 ? 1.5 : 0.5;
  if (startsLow) score += 0.5;
  return score + ofCapitals(measure);
}

/** The same for a line of wrapped text, whose length and end say nothing. */
function proseOfPart(measure: Measure): number {
  const { breaks, sentenceWords, endsSentence, endsColon, startsLow } = measure;
  let score = 0;
  if (breaks > 0) score += 2;
  if (measure.opensSentence) score += 2;
  if (endsSentence || endsColon) score += 1;
  if (sentenceWords > 0) score += Math.min(1 + 0.5 * sentenceWords, 2);
  if (startsLow) score += 1;
  return score + 1.5 * ofCapitals(measure);
}

/** Whether nothing but a mark at its end makes a line look like a sentence: "Attention Is All You Need!". */
const isBareOfProse = ({ breaks, sentenceWords, lowWords }: Measure): boolean =>
  breaks === 0 && sentenceWords === 0 && lowWords === 0;

/** All longer words have capitals, or nearly all. */
const isInTitleCase = ({ isCased, capitals, lowWords, words }: Measure): boolean =>
  isCased && capitals >= 0.6 && lowWords < 2 + Math.floor(words / 20);

function ofCapitals(measure: Measure): number {
  const { isCased, capitals, words } = measure;
  if (!isCased) return 0;
  if (isInTitleCase(measure)) return words < 3 ? -1 : -2;
  return words > 2 && capitals < 0.4 ? 1 : 0;
}

function ofTitle({ measure, isNumbered, isAnnounced }: Clue, prose: number): number {
  let score = -prose;
  if (isNumbered !== undefined) score += isNumbered ? 6 : -6;
  else if (measure.isItem) score -= 2;
  if (measure.words <= 1) score -= 2;
  if (measure.words > 40 && !isInTitleCase(measure)) score -= 4;
  if (!measure.isWorded) score -= 3;
  if (isAnnounced) score += 3;
  return score;
}

/** A paragraph begins with a capital, as far as wrapping lets one tell; or it is an item of a list. */
function ofText({ measure, isNumbered }: Clue, prose: number, isWrapped: boolean): number {
  if (measure.isItem && !isNumbered) return prose + 2;
  return isWrapped && measure.startsLow ? prose - 4 : prose;
}

/** One name alone may as well be the end of a title. */
const ofAuthors = (names: number): number => (names === 1 ? 0.5 : 3 + Math.min(names, 4) / 2);

/** Furniture that no list knows: the shorter the likelier. */
function ofUnknown({ words, endsSentence }: Measure): number {
  if (words <= 2) return -2;
  return endsSentence ? -5 : -4 - 0.25 * words;
}
