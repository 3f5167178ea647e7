import type { DigestRecord } from '../types.ts';
import type { Signs } from './find-signs.ts';

/** What the records of a digest have in common. */
export interface Habits {
  records: number;
  /** Characters of the usual abstract, and of all. */
  usualLength: number;
  allLength: number;
  /** Shares of the records that have an abstract, authors, or another stated fact; whose abstract begins and ends as text does. */
  withAbstract: number;
  withAuthors: number;
  withFacts: number;
  startingWhole: number;
  endingWhole: number;
  /** Share of the abstracts that are one paragraph; of the titles that stand on one line. */
  ofOneParagraph: number;
  ofOneTitleLine: number;
  /** Share of the records without lines of an unknown kind between title and abstract. */
  withoutAsides: number;
  /** Share of the titles, or of the abstracts, that begin with a mark. */
  titlesWith: (mark: string) => number;
  abstractsWith: (mark: string) => number;
  /** Share of the records that have a shape. */
  shareOf: (shape: string) => number;
}

/** Whether a record states a fact other than its authors. */
export const hasFact = ({ arxivId, doi, published, venue, url }: DigestRecord): boolean =>
  [arxivId, doi, published, venue, url].some((fact) => fact !== undefined);

/** Whether an abstract begins, or ends, as text does. */
export const startsWhole = ({ paragraphs: [first = ''] }: DigestRecord): boolean =>
  !/^[\p{Ll},;:)]/u.test(first);
export const endsWhole = ({ paragraphs }: DigestRecord): boolean =>
  /[.!?…。！？)\]"”’»]$|https?:\/\/\S+$/u.test(paragraphs.at(-1)?.slice(-300) ?? '');

/** Signs that stand before titles and abstracts, not in them; a name in bold before other words does. */
const mark =
  /^(?!\*\*[^*]+\*\*\s*\S)(?:\p{Extended_Pictographic}\uFE0F?|[>*#•·■□▪●◆★☆→»–—]{1,6}|(?:paper|talk|poster)? ?#?\d{1,4}[).:]|\[[\p{L}\d ]{1,20}\])(?=\s\P{L}{0,3}\p{L}|\p{L})/iu;

/** What a title or an abstract begins with that may be a mark of the page, numbers made alike; undefined if nothing is. */
export const findMark = (text = ''): string | undefined => mark.exec(text)?.[0].replace(/\d+/, '0');

/** Share of texts that begin with a mark. */
function countMarks(texts: (string | undefined)[]): (mark: string) => number {
  const marks = Map.groupBy(texts, findMark);
  return (mark) => (marks.get(mark)?.length ?? 0) / Math.max(texts.length, 1);
}

/** Characters of a record's abstract. */
export const lengthOf = ({ paragraphs }: DigestRecord): number => paragraphs.join('\n').length;

/** Finds what the records have in common; `signs` are those of each. */
export function findHabits(records: DigestRecord[], signs: Signs[]): Habits {
  const complete = records.filter(({ paragraphs }) => paragraphs.length > 0);
  const lengths = complete.map(lengthOf).sort((one, other) => one - other);
  const shapes = Map.groupBy(signs, ({ shape }) => shape);
  return {
    records: records.length,
    usualLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    allLength: lengths.reduce((one, other) => one + other, 0),
    withAbstract: share(complete, records),
    withAuthors: share(records.filter(({ authors }) => authors), records),
    withFacts: share(records.filter(hasFact), records),
    startingWhole: share(complete.filter(startsWhole), complete),
    endingWhole: share(complete.filter(endsWhole), complete),
    ofOneParagraph: share(complete.filter(({ paragraphs }) => paragraphs.length === 1), complete),
    ofOneTitleLine: share(signs.filter(({ titleLines }) => titleLines < 2), signs),
    withoutAsides: share(signs.filter(({ asides }) => asides === 0), signs),
    titlesWith: countMarks(records.map(({ title }) => title)),
    abstractsWith: countMarks(complete.map(({ paragraphs }) => paragraphs[0])),
    shareOf: (shape) => share(shapes.get(shape) ?? [], signs),
  }; // prettier-ignore
}

const share = (part: unknown[], whole: unknown[]): number =>
  whole.length > 0 ? part.length / whole.length : 0;
