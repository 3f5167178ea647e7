import type { LabelledLine } from '../record/to-record.ts';
import { labels, type Label } from '../tagger/labels.ts';
import { scoreEmission } from '../tagger/model.ts';
import { kindOf } from '../tagger/states.ts';

/** What may decide the label of a line. */
interface Reason {
  /** Labels that it speaks for; all if absent. */
  for?: Label[];
  /** What it says of a line; undefined where it does not hold. */
  say: (line: LabelledLine, before: LabelledLine | undefined) => string | undefined;
}

const when = (holds: boolean | undefined, text: string): string | undefined => (holds ? text : undefined);
const titles: Label[] = ['B-title', 'I-title'];
const texts: Label[] = ['B-text', 'I-text'];
const others: Label[] = ['boilerplate', 'section'];
/** Odds beyond which a place tells something, as a logarithm, and beyond which their number does not. */
const telling = 0.5;
const most = 7;

/** Kinds of boilerplate that are told by something else than words of web pages. */
const kinds: Record<string, string> = {
  skip: 'the hint leaves it out',
  rule: 'divides the digest',
  separator: 'divides the digest',
};

/** All reasons, the most telling first. */
const reasons: Reason[] = [
  { say: ({ slot }) => slot && `the hint names it “${slot}”` },
  { for: ['boilerplate'], say: ({ features: { boilerplate } }) => boilerplate && (kinds[boilerplate] ?? `its words are those of a page: ${boilerplate}`) },
  { for: ['boilerplate'], say: ({ features: { repeat } }) => repeat && (repeat === 'exact' ? 'said again and again' : 'said again and again, numbers apart') },
  { for: titles, say: (line) => sayMark(line, ['title', 'number'], 'as the titles here do') },
  { for: texts, say: (line) => sayMark(line, ['abstract'], 'as abstracts do') },
  { for: texts, say: ({ features: { part } }) => part && 'a label of a part of an abstract' },
  { for: titles, say: ({ features: { expectation } }) => when(expectation?.isOnly, 'all that stands between two abstracts, as most titles do') },
  { for: titles, say: ({ features: { expectation } }) => when(expectation?.continuesTitle, 'titles here go on over lines as this one does') },
  { for: ['B-title'], say: ({ features: { expectation } }) => expectation && expectation.title > telling ? `stands where titles stand (${oddsOf(expectation.title)})` : undefined },
  { for: [...others, ...texts], say: ({ features: { expectation } }) => expectation && expectation.title < -telling ? `stands where titles do not (${oddsOf(-expectation.title)})` : undefined },
  { for: others, say: ({ features: { expectation } }) => when(expectation?.isBeside, 'its form recurs beside titles and abstracts') },
  { for: others, say: ({ features: { expectation } }) => when(expectation?.isOutside, 'stands where no part of a record is expected') },
  { for: ['B-authors', 'I-authors'], say: ({ features: { statement } }) => statement.authors && (statement.isLabelled ? 'says that it lists authors' : count(statement.authors.length, 'name')) },
  { for: ['B-authors'], say: ({ features: { expectation } }) => when(expectation?.isNameExpected, 'most records have names here') },
  { for: ['B-facts', 'B-authors'], say: ({ features: { statement } }) => sayFacts(statement.facts) },
  { for: ['B-facts', 'I-facts', 'I-authors'], say: ({ features: { statement } }) => when(statement.isFurther, 'goes on with the line above') },
  { for: ['B-facts', 'B-authors'], say: ({ features: { expectation } }) => expectation?.side && (expectation.side === 'unclear' ? 'of which paper it speaks is unclear' : `such lines speak of the paper ${expectation.side}`) },
  { for: ['section'], say: ({ features }) => when(features.isHeading, 'words of a heading') },
  { for: ['B-title'], say: ({ features }) => when(features.isAnnounced, 'the line above announces a paper') },
  { for: titles, say: ({ features: { measure } }) => when(measure.isCased && measure.capitals >= 0.6, 'in title case') },
  { for: titles, say: ({ features: { measure } }) => when(!measure.endsSentence && measure.breaks === 0, 'no sentence') },
  { for: ['B-text'], say: ({ features: { measure } }) => measure.breaks > 0 ? count(measure.breaks + 1, 'sentence') : when(measure.endsSentence, 'a sentence') },
  { for: ['I-text'], say: ({ features }) => when(!features.isApart, 'goes on with the line above') },
  { for: texts, say: ({ features: { measure } }) => when(measure.opensSentence, 'begins as sentences of abstracts do') },
  { for: ['B-text'], say: ({ state }, before) => when(state.phase === 'complete' && before?.state.phase === 'titled', 'the first text below its title') },
]; // prettier-ignore

/** Reasons that a line's explanation gives at most. */
const shown = 3;

/** Why a line has its label, the most telling first; and which label its wording alone would have had, if another. */
export function findReasons(lines: LabelledLine[], index: number): string[] {
  const line = lines[index]!;
  const { label } = line.state;
  const found = reasons.flatMap(({ for: of, say }) => ((!of || of.includes(label) ? say(line, lines[index - 1]) : undefined) ?? [])); // prettier-ignore
  const alone = line.slot === undefined ? wordingOf(line) : label;
  const isOther = baseOf(alone) !== baseOf(label);
  return [
    ...found.slice(0, shown),
    ...(isOther ? [`the lines around it decided: by its wording alone it would be ${baseOf(alone)}`] : []),
  ];
}

/** The likeliest label of a line by its own scores. */
function wordingOf({ features, state }: LabelledLine): Label {
  const scores = scoreEmission(features);
  return labels.reduce((one, other) => (scores[other] > scores[one] ? other : one), state.label);
}

const baseOf = (label: Label): string => kindOf(label).replace('text', 'abstract');

const oddsOf = (logarithm: number): string =>
  logarithm > most ? 'beyond doubt' : `${Math.round(Math.exp(logarithm))} to 1`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

function sayMark({ line, mark }: LabelledLine, kinds: string[], how: string): string | undefined {
  if (!mark || !kinds.includes(mark.kind) || mark.length + mark.tail === 0) return undefined;
  const [head, tail] = [line.text.slice(0, mark.length).trim(), line.text.slice(line.text.length - mark.tail).trim()]; // prettier-ignore
  const seen = [head && `begins with “${head}”`, mark.tail > 0 && tail && `ends with “${tail}”`].filter(Boolean).join(' and '); // prettier-ignore
  return `${seen}, ${how}`;
}

function sayFacts(facts: object | undefined): string | undefined {
  const keys = Object.keys(facts ?? {});
  return keys.length > 0 ? `states ${keys.join(', ')}` : undefined;
}
