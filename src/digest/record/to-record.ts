import { cleanText } from '../../text/clean-text.ts';
import { type Dropped, dropUnseen, type Seen } from '../../text/drop-unseen.ts';
import { type Mark, within } from '../features/find-marks.ts';
import type { LineFeatures } from '../features/line-features.ts';
import type { State } from '../tagger/states.ts';
import type { Line } from '../lines/to-lines.ts';
import type { DigestRecord, Removed } from '../types.ts';
import { factsOfCitation } from './facts-of-citation.ts';
import type { IsBroken } from './find-hyphens.ts';
import { toAuthors } from './to-authors.ts';
import { type Joined, joinLines } from './join-lines.ts';
import { withTitle } from './with-title.ts';

/** A line with its label and what it states. */
export interface LabelledLine {
  line: Line;
  state: State;
  features: LineFeatures;
  /** What of it belongs to the digest. */
  mark?: Mark;
  /** Whether a hint says that it states something, be it a line of the title or the abstract. */
  isStating?: boolean;
  /** The part of a record that a hint gives it, as the hint names it. */
  slot?: string;
}

/** The record of the lines from its title to the end of its text or facts. */
export function toRecord(
  lines: LabelledLine[],
  section: string | undefined,
  isBroken?: IsBroken,
): DigestRecord {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const title = clean(toTitle(lines, isBroken));
  const paragraphs = toParagraphs(lines, isBroken)
    .map(clean)
    .filter(({ text }) => text !== '');
  const facts = factsOf(lines);
  const aside = lines.flatMap((each) => [
    ...(isAside(each, facts) ? [{ text: each.line.text, line: each.line.number }] : []),
    ...(each.line.skipped ?? []).map(({ text, number }) => ({ text, line: number })),
  ]);
  const marks = lines.flatMap(marksOf);
  const removed = (of: (seen: Seen) => Dropped[]): Removed[] => [
    ...place('title', [title], of),
    ...place('abstract', paragraphs, of),
  ];
  const dropped = removed((seen) => seen.dropped);
  const hyphens = removed((seen) => seen.earlier);
  return {
    title: title.text,
    paragraphs: paragraphs.map(({ text }) => text),
    line: first.line.number,
    endLine: last.line.number,
    span: { start: first.line.start, end: last.line.end },
    ...factsOfCitation(
      lines.map(({ features }) => features.statement.citation),
      title.text,
    ),
    ...withTitle(facts, lines, marks),
    ...(section && { section }),
    ...(dropped.length > 0 && { dropped }),
    ...(hyphens.length > 0 && { hyphens }),
    ...(aside.length > 0 && { aside }),
    ...(marks.length > 0 && { marks }),
  };
}

/** What was taken off a line of the title or the abstract. */
function marksOf({ line, mark, state: { label }, features }: LabelledLine): string[] {
  if (!/-(?:title|text)$/.test(label) || features.part) return line.removed.map(cleanText);
  const cut = mark ? [line.text.slice(0, mark.length), line.text.slice(line.text.length - mark.tail)] : [];
  return [...line.removed, ...cut].map(cleanText).filter((text) => /[\p{L}\p{N}]/u.test(text));
}

const clean = ({ text, hyphens }: Joined): Seen => dropUnseen(text, hyphens);

function toTitle(lines: LabelledLine[], isBroken?: IsBroken): Joined {
  const title = lines.filter(({ state }) => state.label === 'B-title' || state.label === 'I-title');
  return joinLines(title.map(textOf), isBroken);
}

/** The paper's own text of a line. */
const textOf = ({ line, mark }: LabelledLine): string => (mark ? within(line.text, mark) : line.body);

function toParagraphs(lines: LabelledLine[], isBroken?: IsBroken): Joined[] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    if (line.state.label === 'B-text')
      paragraphs.push([line.features.part ? `${line.features.part}:` : textOf(line)]);
    if (line.state.label === 'I-text') paragraphs.at(-1)?.push(textOf(line));
  }
  return paragraphs.map((paragraph) => joinLines(paragraph, isBroken));
}

/**
 * Boilerplate between the lines of a paper, facts that no field of its record takes up ("Comments: 12 pages"), and
 * lines of authors that name none of its authors ("Author:").
 */
function isAside({ state: { label }, features }: LabelledLine, record: Partial<DigestRecord>): boolean {
  if (label === 'B-authors') return !isTakenUp(features, record);
  if (label !== 'B-facts' && label !== 'I-facts') return label === 'boilerplate';
  const facts = Object.entries(features.statement.facts ?? {});
  return facts.length === 0 || facts.some(([field, value]) => record[field as keyof DigestRecord] !== value);
}

function isTakenUp(
  { statement: { authors = [], facts = {} } }: LineFeatures,
  record: Partial<DigestRecord>,
): boolean {
  return (
    authors.some((name) => record.authors?.includes(name)) ||
    Object.entries(facts).some(([field, value]) => record[field as keyof DigestRecord] === value)
  );
}

/** What the lines state; what is said twice counts as first said. */
function factsOf(lines: LabelledLine[]): Partial<DigestRecord> {
  const facts = lines.flatMap(({ state, features, isStating }) =>
    (state.label === 'B-facts' || state.label === 'B-authors' || isStating) && features.statement.facts
      ? [features.statement.facts]
      : [],
  );
  const isOpen = lines.some(
    ({ state, features }) => state.label === 'B-authors' && features.statement.isOpen,
  );
  const listed = lines.find(({ state }) => state.label === 'B-title')?.features.listedAuthors ?? [];
  const named = authorsOf(lines);
  const authors = toAuthors(named.length > 0 ? named : listed, isOpen);
  return Object.assign({}, ...facts.reverse(), authors) as Partial<DigestRecord>;
}

/** Words and signs by which a list of authors says that it goes on in the next line. */
const goesOn = /[,;&·⋅|]$|\band$/;

/**
 * Authors, one list after the other. Beside a list of several, a line that looks like a single name is something else, and
 * so is one that stands apart at the end of a paper whose authors were named before: the heading of a section.
 */
function authorsOf(lines: LabelledLine[]): string[] {
  const lists = lines.flatMap(({ state, features, line, isStating }, at) =>
    (state.label === 'B-authors' || isStating) && features.statement.authors
      ? [
          {
            authors: features.statement.authors,
            isOpen: goesOn.test(line.text),
            isHeading: isHeading(lines, at),
          },
        ]
      : [],
  );
  const hasList = lists.some(({ authors }) => authors.length > 1);
  return lists.flatMap(({ authors, isHeading }, at) => {
    const isOther = authors.length === 1 && !lists[at - 1]?.isOpen && (hasList || (at > 0 && isHeading));
    return isOther ? [] : authors;
  });
}

/** Whether a line of authors stands alone at the end of a paper, below something else. */
function isHeading(lines: LabelledLine[], at: number): boolean {
  const { line, features } = lines[at]!;
  const isLast = at === lines.length - 1 && line.isApart && !features.statement.isLabelled;
  return isLast && !lines[at - 1]?.state.label.endsWith('-authors');
}

/** What is no longer in the texts, as offsets into the texts joined by a blank line. */
function place(part: Removed['in'], texts: Seen[], of: (seen: Seen) => Dropped[]): Removed[] {
  let offset = 0;
  return texts.flatMap((seen) => {
    const placed = of(seen).map(({ at, text }) => ({ in: part, at: offset + at, text }));
    offset += seen.text.length + 2;
    return placed;
  });
}
