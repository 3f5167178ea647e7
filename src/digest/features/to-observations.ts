import { findWidth } from '../lines/find-width.ts';
import { type Measure, measureLine } from '../lines/measure-line.ts';
import { type Join, toJoins } from '../lines/to-joins.ts';
import type { Line } from '../lines/to-lines.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { measureReferences } from './measure-references.ts';
import { findContents, type Listed } from './find-contents.ts';
import { findMailHeads } from './find-mail-heads.ts';
import { findPartTexts, type PartText } from './find-part-texts.ts';
import { findRules } from './find-rules.ts';
import { partOf } from './part-of.ts';
import { findToDos } from './find-to-dos.ts';
import { readDate } from './read-date.ts';
import { findStatements, type Statement } from './find-statements.ts';

/** A line as it looks by itself and beside its neighbours. */
export interface Observation {
  line: Line;
  measure: Measure;
  join: Join;
  /** Kind of boilerplate that its words show beyond doubt; `rule` for separators that divide the whole digest. */
  boilerplate?: string;
  statement: Statement;
  /** The part of an abstract that the line is the label of: "Methods". */
  part?: string;
  /** Whether it belongs to a part of an abstract that has its label before its text: "Methods: We read …". */
  partText?: PartText;
  /** Which line it is of a title that the digest's contents list has, that it stands right below one, or that the list has all titles but this line. */
  listed?: 'first' | 'below' | 'not';
  /** Of the first line of such a title: the authors that the list names. */
  listedAuthors?: string[];
  /** What it is by itself, in a word: `names`, `facts published`, `date`, `free` … */
  kind: string;
}

/** Looks at all lines. */
export function toObservations(lines: Line[]): { observations: Observation[]; width: number } {
  const wordings = lines.map(measureLine);
  const references = measureReferences(lines, wordings);
  const measures = wordings.map((measure, index) => references.get(index) ?? measure);
  const known = findBoilerplate(lines);
  const width = findWidth(lines, known);
  const joins = toJoins(lines, measures, width);
  const stated = findStatements(lines, joins);
  const contents = findContents(lines, measures, (index) => stated[index]!.authors !== undefined);
  const heads = findMailHeads(lines);
  const isOfPage = (index: number): boolean => index < (contents?.count ?? 0) || heads.has(index);
  const statements = stated.map((statement, index) => (isOfPage(index) ? {} : statement));
  const rules = findRules(lines, known);
  const toDos = findToDos(lines, statements);
  const parts = findParts(lines, measures);
  const boilerplateAt = (index: number): string | undefined => {
    if (index < (contents?.count ?? 0)) return 'contents';
    if (toDos.has(index)) return 'to-do';
    return isTitleByPlace(lines, measures, index) ? undefined : rules.has(index) ? 'rule' : known[index];
  };
  const observations = lines.map((line, index): Observation => {
    const [measure, join, statement] = [measures[index]!, joins[index]!, statements[index]!];
    const one = { line, measure, join, boilerplate: boilerplateAt(index), statement, part: parts[index] };
    return { ...one, kind: toKind(one) };
  });
  const texts = findPartTexts(observations.map((one) => ({ ...one, isBeside: isBeside(one) })));
  texts.forEach((text, index) => (observations[index]!.partText = text));
  for (const listed of contents?.titles ?? []) markListed(observations, listed, stated);
  if (contents?.isComplete) for (const one of observations) one.listed ??= 'not';
  return { observations, width };
}

function markListed(
  observations: Observation[],
  { entryEnd, title, last }: Listed,
  stated: Statement[],
): void {
  observations[title]!.listed = 'first';
  if (observations[last + 1]) observations[last + 1]!.listed = 'below';
  let end = entryEnd + 1;
  while (observations[end] && !observations[end]!.line.isApart) end += 1;
  const names = stated.slice(entryEnd + 1, end).map(({ authors = [] }) => authors);
  if (names.length > 0 && names.every(({ length }) => length > 0))
    observations[title]!.listedAuthors = names.flat();
}

function toKind({ line, measure, statement, boilerplate }: Omit<Observation, 'kind'>): string {
  const { text } = line;
  if (statement.authors && (statement.authors.length > 1 || statement.isLabelled)) return 'names';
  if (statement.facts) return `facts ${Object.keys(statement.facts).sort().join(' ')}`;
  if (readDate(text)) return 'date';
  if (text.includes('http') && /^\S*https?:\/\/\S+$/.test(text)) return 'address';
  if (boilerplate) return 'boilerplate';
  if (statement.authors) return 'name';
  if (measure.words < 3) return 'free short';
  return 'free';
}

/**
 * Labels of an abstract's parts: prose stands below each, and the digest has more than one kind. Where some are known
 * by their words, others are by being repeated.
 */
function findParts(lines: Line[], measures: Measure[]): (string | undefined)[] {
  const isHead = lines.map((_, index) => isAboveProse(measures[index + 1]));
  const repeated = findRepeatedHeads(lines, measures, isHead);
  const parts = lines.map(({ text }, index) => (isHead[index] ? partOf(text) : undefined));
  if (parts.every((part) => part === undefined)) return parts;
  const all = lines.map(({ text }, index) => parts[index] ?? (repeated.has(text) ? text : undefined));
  const kinds = new Set(all.map((part) => part?.toLowerCase()).filter(Boolean));
  return kinds.size > 1 ? all : parts.map(() => undefined);
}

const isAboveProse = (next: Measure | undefined): boolean =>
  next !== undefined && next.words > 5 && (next.endsSentence || next.length > 50) && next.capitals < 0.6;

/** Short lines that are said again and again, above prose each time. */
function findRepeatedHeads(lines: Line[], measures: Measure[], isHead: boolean[]): Set<string> {
  const short = lines.flatMap(({ text }, index) => (/^\p{Lu}[\p{L} ]{2,30}$/u.test(text) && measures[index]!.words < 4 ? [index] : [])); // prettier-ignore
  const groups = Map.groupBy(short, (index) => lines[index]!.text);
  return new Set([...groups].filter(([, group]) => group.length > 1 && group.every((index) => isHead[index])).map(([text]) => text)); // prettier-ignore
}

/** A paper may be called "Search" or "404": a line of its own between two abstracts is a title, whatever it says. */
function isTitleByPlace(lines: Line[], measures: Measure[], index: number): boolean {
  const around = [measures[index - 1], measures[index + 1]];
  const isApart = lines[index]!.isApart && lines[index + 1]?.isApart;
  return Boolean(isApart) && around.every((measure) => measure?.endsSentence && isLong(measure));
}

/** Whether a line says what a digest says beside titles and abstracts. One name alone may be anything. */
export const isBeside = ({ boilerplate, statement }: Observation): boolean =>
  boilerplate !== undefined || isStatement(statement);

/** Whether a line states something of a paper. */
export const isStatement = ({ facts, authors, isFurther, isLabelled }: Statement): boolean =>
  Boolean(facts ?? isFurther ?? isLabelled) || (authors?.length ?? 0) > 1;

/** Whether a line is beyond doubt part of an abstract. */
export const isProse = ({ measure, join }: Observation): boolean =>
  join.isWrapped ? measure.capitals < 0.4 : isLong(measure);

const isLong = ({ length }: Measure): boolean => length > 150;
