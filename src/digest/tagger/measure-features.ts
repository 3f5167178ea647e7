import type { Measure } from '../lines/measure-line.ts';

/** A feature of a line's wording: its value, where true counts as 1 and false as 0. */
export type MeasureFeature = (measure: Measure) => number | boolean;

/** Whether all longer words have capitals, or nearly all. */
export const isInTitleCase = ({ isCased, capitals, lowWords, words }: Measure): boolean =>
  isCased && capitals >= 0.6 && lowWords < 2 + Math.floor(words / 20);

/** Whether a line is too short for a paragraph and is no sentence. */
export const isScrap = ({ length, breaks, endsSentence, endsColon }: Measure): boolean =>
  length < 110 && breaks === 0 && !endsSentence && !endsColon;

/** Whether a line is a long title in title case; at most its last mark looks like the end of a sentence ("… You Need!"). */
export const isLongTitle = (measure: Measure): boolean =>
  isInTitleCase(measure) && measure.words > 12 && (!measure.endsSentence || isBareOfProse(measure));

const isBareOfProse = ({ breaks, sentenceWords, lowWords }: Measure): boolean =>
  breaks === 0 && sentenceWords === 0 && lowWords === 0;

const isClosed = ({ isQuestion, endsSentence, endsColon }: Measure): boolean =>
  !isQuestion && (endsSentence || endsColon);
const isOpen = (measure: Measure): boolean =>
  !measure.isQuestion && !isClosed(measure) && measure.length < 250;
const isInLowerCase = ({ isCased, words, capitals }: Measure): boolean =>
  isCased && words > 2 && capitals < 0.4;

/** Features of a line's wording by the names that the weights use; each says something for prose or for a heading. */
export const measureFeatures: Record<string, MeasureFeature> = {
  'any wording': () => true,
  'long title in title case': isLongTitle,
  'over 250 characters': ({ length }) => length > 250,
  'over 160 characters': ({ length }) => length > 160 && length <= 250,
  'under 110 characters': ({ length }) => length < 110,
  'sentence ends within': ({ breaks }) => breaks > 0,
  'begins like a sentence': ({ opensSentence }) => opensSentence,
  'ends a sentence': isClosed,
  'ends nothing': (measure) => isOpen(measure) && !isScrap(measure),
  'is a scrap': (measure) => isOpen(measure) && isScrap(measure),
  'has words of sentences': ({ sentenceWords }) => sentenceWords > 0,
  'has many words of sentences': ({ sentenceWords, words }) => sentenceWords / words > 0.05,
  'has two words of sentences': ({ sentenceWords }) => sentenceWords > 1,
  'starts in lower case': ({ startsLow }) => startsLow,
  'is in title case': (measure) => isInTitleCase(measure) && measure.words > 2,
  'is one or two words in title case': (measure) => isInTitleCase(measure) && measure.words <= 2,
  'is in lower case': (measure) => !isInTitleCase(measure) && isInLowerCase(measure),
};
