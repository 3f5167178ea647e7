import type { Parsed } from '../../entries/entry.ts';
import { plainName } from '../../entries/field-names.ts';
import { entryFormat } from '../entry-format.ts';
import { areKeysOfPaper, mappingOfNotes } from '../notes/note-keys.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';
import { type Item, toOutlineEntries } from './to-outline-entry.ts';

const property = /^\s*(?:[-*+]\s+)?(\p{L}[\p{L}\p{N}_ -]{0,40})::(?:[ \t]+(.*))?$/u;
/** What stands before the words of a block: its indentation, and the signs of a list and of a heading. */
const prefix = /^\s*(?:[-*+]\s+)?(?:#{1,6}\s+)?/;

const keyOf = ({ text }: PlacedLine): string | undefined => property.exec(text)?.[1];
const formOf = ({ text }: PlacedLine): string => prefix.exec(text)![0];

/** Keys of the properties right below a line. */
function keysBelow(lines: PlacedLine[], at: number): string[] {
  const keys: string[] = [];
  for (let next = at + 1; lines[next] && keyOf(lines[next]!); next += 1) keys.push(plainName(keyOf(lines[next]!)!));
  return keys;
} // prettier-ignore

const isBlock = (line: PlacedLine): boolean => line.text.trim() !== '' && keyOf(line) === undefined;

/** Lines, by index, that name a paper: those with properties of one below them, and blocks that look as they do above a text. */
function findHeads(lines: PlacedLine[]): number[] {
  const stated = new Set(
    lines.flatMap((line, at) => (isBlock(line) && areKeysOfPaper(keysBelow(lines, at)) ? [at] : [])),
  );
  const forms = new Set([...stated].map((at) => formOf(lines[at]!)).filter((form) => form !== ''));
  const isHead = (line: PlacedLine | undefined): boolean =>
    line !== undefined && isBlock(line) && forms.has(formOf(line));
  const isAboveText = (at: number): boolean =>
    lines[at + 1] !== undefined && isBlock(lines[at + 1]!) && !isHead(lines[at + 1]);
  return lines.flatMap((line, at) => (stated.has(at) || (isHead(line) && isAboveText(at)) ? [at] : []));
}

/** Takes an outline apart whose blocks state papers in properties: `authors:: [[Jane Doe]], [[Li Wei]]`. */
export function parseProperties(text: string): Parsed {
  const lines = [...linesOf(text)];
  const heads = findHeads(lines);
  const isPage = heads[0] !== 0 && areKeysOfPaper(keysBelow(lines, -1)) && keysBelow(lines, -1).includes('title');
  const starts = isPage ? [-1, ...heads] : heads;
  const items = starts.map((at, index): Item => {
    const own = lines.slice(at + 1, starts[index + 1] ?? lines.length);
    const head = lines[Math.max(at, 0)]!;
    return {
      start: head.start,
      end: own.at(-1)?.end ?? head.end,
      title: at < 0 ? '' : head.text.slice(formOf(head).length),
      fields: own.flatMap((line): [string, string][] => {
        const [, name, value = ''] = property.exec(line.text) ?? [];
        return name && value ? [[name, value]] : [];
      }),
      body: own.filter((line) => keyOf(line) === undefined).map((line) => line.text),
    };
  });
  return { entries: toOutlineEntries(items), damages: [] };
} // prettier-ignore

/** Outlines of Logseq, and notes of Obsidian with the fields of Dataview. */
export const properties = entryFormat({
  name: 'properties',
  title: 'an outline with properties of papers',
  signs: [
    /^\s*(?:[-*+]\s+)?\p{L}[\p{L}\p{N}_ -]{0,40}::(?:[ \t]|$)/mu,
    (text) => parseProperties(text).entries.length > 0,
  ],
  parse: parseProperties,
  mapping: mappingOfNotes,
});
