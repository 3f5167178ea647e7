import { readAuthors } from '../features/read-authors.ts';
import { readFacts } from '../features/read-facts.ts';
import { isDate } from './score-slot.ts';
import type { LabelledLine } from '../record/to-record.ts';

/** What stands between the values of one line. */
const divider = /( [·•|] )/;

/** How a hint names a line that is neither title nor abstract, by what it states: `venue · date`. */
export function nameLine(text: string): string {
  if (readAuthors(text)) return 'authors';
  const parts = text.split(divider);
  if (parts.length > 5) return 'anything';
  const words = parts.map((part, at) => (at % 2 === 1 ? part : nameValue(part.trim(), parts.length > 1)));
  const isTelling = words.some((word, at) => at % 2 === 0 && word !== 'anything' && word !== 'venue');
  const isTwice = new Set(words.filter((_, at) => at % 2 === 0)).size < (words.length + 1) / 2;
  return isTelling && !isTwice ? words.join('') : 'anything';
}

function nameValue(value: string, isBeside: boolean): string {
  if (isDate(value)) return 'date';
  const { arxivId, doi, url, venue } = readFacts(value) ?? {};
  if (arxivId) return value.startsWith('http') ? 'url' : 'arxiv id';
  if (doi) return 'doi';
  if (url) return 'url';
  if (isBeside && readAuthors(value)) return 'authors';
  return venue || (isBeside && /\p{L}{3}/u.test(value)) ? 'venue' : 'anything';
}

/** Share of the blocks between blank lines that have as many lines as most, if they show a record; and their number. */
const most = 0.6;
const fewest = 2;

/**
 * Guesses the parts of a record where each stands between two blank lines: by what the lines in each place of the usual
 * block are. Undefined where blocks differ in size, or have one line.
 */
export function guessSlots(lines: LabelledLine[]): string[] | undefined {
  const blocks: string[][] = [];
  for (const { line } of lines)
    if (line.isApart || blocks.length === 0) blocks.push([line.text]);
    else blocks.at(-1)!.push(line.text);
  const sizes = Map.groupBy(blocks, ({ length }) => length);
  const usual = [...sizes.values()].sort((one, other) => other.length - one.length)[0] ?? [];
  const size = usual[0]?.length ?? 0;
  if (size < 2 || usual.length < Math.max(fewest, most * blocks.length)) return undefined;
  const lengths = Array.from({ length: size }, (_, at) => usual.reduce((sum, block) => sum + block[at]!.length, 0)); // prettier-ignore
  const names = Array.from({ length: size }, (_, at) => mostOf(usual.map((block) => nameLine(block[at]!))));
  const text = lengths.lastIndexOf(Math.max(...lengths));
  const title = names.findIndex((name, at) => at !== text && (name === 'anything' || name === 'authors'));
  return names.map((name, at) => (at === text ? 'abstract' : at === Math.max(title, 0) ? 'title' : name));
}

/** The value that occurs most often. */
export function mostOf(values: string[]): string {
  const groups = [...Map.groupBy(values, (value) => value).values()];
  return groups.reduce((one, other) => (other.length > one.length ? other : one))[0]!;
}
