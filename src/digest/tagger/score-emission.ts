import type { LineFeatures } from '../features/line-features.ts';
import type { Statement } from '../features/find-statements.ts';
import type { Measure } from '../lines/measure-line.ts';

/** What a line can be. `title` and `text` are first lines of a title and of a paragraph, `…On` their further lines. */
export const labels = [
  'boilerplate',
  'section',
  'title',
  'titleOn',
  'authors',
  'authorsOn',
  'facts',
  'factsOn',
  'text',
  'textOn',
] as const;
export type Label = (typeof labels)[number];
export type Scores = Record<Label, number>;

const never = -Infinity;
const nothing = Object.fromEntries(labels.map((label) => [label, never])) as Scores;
/** What a mark of the digest is worth: it decides. */
const decisive = 10;

/**
 * How well a line's wording suits each label, as weights of evidence: higher is likelier, differences of about 2 are
 * telling. Weights were set by hand on real digests.
 */
export function scoreEmission(features: LineFeatures): Scores {
  return expect(scoreWording(features), features);
}

/** Odds of a title below which a number before a line is that of something else. */
const unlikely = -2;

/** Adds what the digest as a whole lets one expect. */
function expect(
  scores: Scores,
  { expectation, part, isHeading, mark, statement, isWrapped, measure }: LineFeatures,
): Scores {
  if (part) return { ...nothing, boilerplate: -2, title: -6, text: 6, textOn: -4 };
  if (!expectation) return scores;
  if (expectation.isOnly)
    return {
      ...nothing,
      boilerplate: -5,
      title: decisive,
      text: scores.text - decisive,
      titleOn: scores.titleOn,
    };
  const { title, isBeside, isOutside, isNameExpected } = expectation;
  const isOthers = mark === 'number' && title < unlikely;
  const isLoneName = (isBeside || isOutside) && statement.authors?.length === 1 && !statement.isLabelled;
  const all = {
    ...scores,
    authors: scores.authors - (isLoneName && !isNameExpected ? 4 : 0),
    title: scores.title + title - (isOthers ? decisive : 0),
  };
  if (!isWrapped && !measure.endsSentence) all.text -= Math.max(title, 0);
  if (expectation.continuesTitle) return { ...all, titleOn: Math.max(all.titleOn, 0) + 4 };
  if (isOutside && !isBeside)
    return {
      ...all,
      boilerplate: Math.max(all.boilerplate, isHeading ? all.boilerplate : 0),
      text: all.text - 4,
    };
  if (!isBeside) return all;
  return {
    ...all,
    boilerplate: Math.max(all.boilerplate, (statement.authors?.length ?? 0) > 1 ? 0 : 4),
    section: isHeading ? 4.5 : all.section,
    titleOn: all.titleOn - 6,
    text: all.text - 6,
    textOn: all.textOn - 6,
  };
}

function scoreWording(features: LineFeatures): Scores {
  const { measure, isWrapped, statement, boilerplate, block } = features;
  if (statement.isFurther) return { ...nothing, boilerplate: -4, authorsOn: 8, factsOn: 8 };
  if (boilerplate && !statement.isLabelled) return ofBoilerplate(boilerplate, statement);
  const isPart = isWrapped && !block?.isFirst;
  const prose = isPart ? proseOfPart(measure) : proseOfWhole(block?.measure ?? measure);
  const scores = {
    ...nothing,
    boilerplate: ofUnknown(features),
    section: ofSection(features),
    title: ofTitle(features, prose),
    titleOn: block ? 0 : -1 - prose,
    authors: statement.authors ? ofAuthors(statement) : never,
    text: ofText(features, prose, isPart),
    textOn: block ? 0 : isPart ? 1 + prose / 2 : prose / 2,
  };
  if (statement.facts && !statement.authors) return { ...scores, facts: 8, title: -6, text: -4 };
  if (statement.isLabelled) return { ...scores, title: -6, titleOn: -6, text: -6, textOn: -4 };
  if (!statement.authors) return scores;
  const text = scores.text - 3;
  return statement.authors.length > 2
    ? { ...scores, title: scores.title - 3, titleOn: -4, text }
    : { ...scores, text };
}

/** Words of navigation may also end a wrapped title or abstract ("… Language / Models"). */
function ofBoilerplate(kind: string, statement: Statement): Scores {
  if (kind === 'separator') return { ...ofBoilerplate('badge', {}), boilerplate: 2, text: 0 };
  const isWeak = kind === 'navigation' || kind === 'label' || kind === 'badge' || kind === 'count';
  const on = isWeak ? -1 : -6;
  return {
    ...nothing,
    boilerplate: 6,
    title: -8,
    titleOn: on,
    facts: statement.facts ? 7 : never,
    text: -8,
    textOn: on,
  };
}

function ofSection({ isHeading, isShortName, mark }: LineFeatures): number {
  if (mark) return never;
  if (isHeading) return 0.5;
  return isShortName ? -0.25 : never;
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
  if (measure.isQuestion) score -= 0.5;
  else if (endsSentence || endsColon) score += 2;
  else if (length < 250) score -= isScrap(measure) ? 2 : 1;
  if (sentenceWords > 0) score += sentenceWords / words > 0.05 ? 1.5 : 0.5;
  if (startsLow) score += 0.5;
  return score + ofCapitals(measure);
}

/** The same for a line of wrapped text, whose length and end say nothing. */
function proseOfPart(measure: Measure): number {
  const { breaks, sentenceWords, endsSentence, endsColon, isQuestion, startsLow } = measure;
  let score = 0;
  if (breaks > 0) score += 2;
  if (measure.opensSentence) score += 2;
  if ((endsSentence && !isQuestion) || endsColon) score += 1;
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

function ofTitle(
  { measure, mark, marking, isAnnounced, isResource, repeat }: LineFeatures,
  prose: number,
): number {
  let score = Math.min(-prose, 3.5);
  if (mark === 'title' || mark === 'number') score += decisive;
  else if (marking === 'title') score -= decisive;
  else if (marking || mark) score -= decisive / 2;
  else if (measure.isItem) score -= 2;
  if (measure.words <= 1) score -= 2;
  if (measure.words > 40 && !isInTitleCase(measure)) score -= 4;
  if (!measure.isWorded) score -= 3;
  if (isResource) score -= 4;
  if (repeat === 'exact') score -= 4;
  return isAnnounced ? score + 3 : score;
}

/** A paragraph begins with a capital, as far as wrapping lets one tell; or it is an item of a list. */
function ofText(
  { measure, isApart, block, mark, isResource }: LineFeatures,
  prose: number,
  isPart: boolean,
): number {
  if (mark === 'abstract') return prose + decisive;
  if (measure.isItem && !mark) return prose + 2;
  if (isResource) return prose + 2;
  if (isPart) return measure.startsLow ? prose - 4 : prose;
  if (!isApart && !block) return Math.max(prose, -3);
  return isScrap(block?.measure ?? measure) ? prose - 2 : prose;
}

/** Too short for a paragraph, and no sentence. */
const isScrap = ({ length, breaks, endsSentence, endsColon }: Measure): boolean =>
  length < 110 && breaks === 0 && !endsSentence && !endsColon;

/** One name alone may as well be the end of a title. */
function ofAuthors({ authors = [], isLabelled }: Statement): number {
  if (isLabelled) return 8;
  return authors.length === 1 ? 0.5 : 3 + Math.min(authors.length, 4) / 2;
}

/** Boilerplate that no list knows: the shorter the likelier; a few words at the top are the page's own title. */
function ofUnknown({ measure: { words, endsSentence }, isFirst, repeat }: LineFeatures): number {
  if (repeat) return repeat === 'exact' ? 4 : 3;
  if (isFirst && words <= 5 && !endsSentence) return -0.5;
  if (words <= 2) return -2;
  return endsSentence ? -5 : -4 - 0.25 * words;
}
