import { cutOff } from '../tagged/parse-tagged.ts';
import type { Damage } from '../../entries/entry.ts';
import { linesOf } from '../tagged/lines-of.ts';
import { type JsonPart, membersOf, partsFrom, skipValue } from './scan-json.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { limits } from '../../limits.ts';
import { readValue } from './read-value.ts';
import { isObject, type Members } from './values-at.ts';

/** A list of papers that was found in a JSON text. */
export interface Found {
  papers: JsonPart[];
  /** Key of the list, where several lists stand side by side. */
  section?: string;
}

/** How deep below the top lists of papers are looked for, and how many members are looked at on each level. */
const deepest = 6;
const widest = 10_000;
/** Papers of a list that are looked at before it is taken for one. */
const looked = 20;
const patterns = readPatterns('formats');
const titleKey = patterns['title-key']!.regex;

/** Whether an object, or one directly in it, has a title, be it empty. */
export function looksLikePaper(value: unknown): boolean {
  if (!isObject(value)) return false;
  return hasTitle(value) || Object.values(value).some((own) => isObject(own) && hasTitle(own));
}

const hasTitle = (value: Members): boolean => Object.keys(value).some((key) => titleKey.test(key));

const paperKey = patterns['paper-key']!.regex;
const listKey = patterns['list-key']!.regex;

/** Whether an object is a paper itself, not one that papers are in. */
function isPaper(text: string, { start, end, isWhole }: JsonPart): boolean {
  if (text[start] !== '{' || !isWhole || end - start > limits.record) return false;
  const value = readValue(text.slice(start, end));
  if (!isObject(value) || !hasTitle(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.some((key) => paperKey.test(key)) &&
    !keys.some((key) => listKey.test(key) && typeof value[key] === 'object')
  );
}

/** The lists of papers in a JSON text, or in several values one after another (JSON Lines). */
export function findPapers(text: string): { found: Found[]; damages: Damage[] } {
  const lines = linesOfJson(text);
  if (lines)
    return { found: [{ papers: lines.filter(({ isWhole }) => isWhole) }], damages: toDamages(lines, text) };
  const roots = partsFrom(text, 0);
  const damages: Damage[] = [];
  const found =
    roots.length > 1 && arePapers(text, roots)
      ? [{ papers: roots }]
      : roots.flatMap((root) => findIn(text, root, 0));
  if (found.length === 0) found.push(...longestList(text, roots));
  return { found: found.map((each) => ({ ...each, papers: withoutCut(each.papers, damages) })), damages };
}

/** The longest list of objects, where no list has names that are known: their texts, or a hint, tell what they are. */
function longestList(text: string, roots: JsonPart[]): Found[] {
  const lists = roots.length > 1 ? [roots] : roots.flatMap((root) => listsIn(text, root, 0));
  const papers = lists.map((list) => list.filter(({ start }) => text[start] === '{'));
  const [longest = []] = papers.toSorted((one, other) => other.length - one.length);
  return longest.length > 0 ? [{ papers: longest }] : [];
}

function listsIn(text: string, part: JsonPart, depth: number): JsonPart[][] {
  if (depth > deepest || (text[part.start] !== '{' && text[part.start] !== '[')) return [];
  const members = membersOf(text, part.start);
  const isList = text[part.start] === '[' && members.some(({ start }) => text[start] === '{');
  return isList ? [members] : members.slice(0, widest).flatMap((member) => listsIn(text, member, depth + 1));
}

/** The lines of JSON Lines, so that a broken one harms no other; undefined for a text of other lines. */
function linesOfJson(text: string): JsonPart[] | undefined {
  const first = text.search(/\S/);
  const firstEnd = text.indexOf('\n', first);
  if (
    first < 0 ||
    text[first] !== '{' ||
    firstEnd < 0 ||
    !looksLikePaper(readValue(text.slice(first, firstEnd)))
  )
    return undefined;
  return [...linesOf(text)]
    .filter((line) => line.text.trim() !== '')
    .map(({ text: line, start }) => {
      const end = start + line.length;
      return {
        start,
        end,
        isWhole: line.trimStart().startsWith('{') && skipValue(line, line.search(/\S/)) > 0,
      };
    });
}

function toDamages(lines: JsonPart[], text: string): Damage[] {
  return lines
    .filter(({ isWhole }) => !isWhole)
    .map(({ start, end }) => ({
      start,
      end,
      reason: text.slice(end).trim() === '' ? cutOff : 'a line that is not JSON',
    }));
}

/** Takes out what the text ends in the middle of. */
function withoutCut(papers: JsonPart[], damages: Damage[]): JsonPart[] {
  const cut = papers.filter(({ isWhole }) => !isWhole);
  damages.push(...cut.map(({ start, end }) => ({ start, end, reason: cutOff })));
  return papers.filter(({ isWhole }) => isWhole);
}

function findIn(text: string, part: JsonPart, depth: number): Found[] {
  if (depth > deepest || (text[part.start] !== '{' && text[part.start] !== '[')) return [];
  if (isPaper(text, part)) return [{ papers: [part] }];
  const members = membersOf(text, part.start);
  if (arePapers(text, members)) return [{ papers: members.filter(({ start }) => text[start] === '{') }];
  const own = members.slice(0, widest).map((member) => ({ member, found: findIn(text, member, depth + 1) }));
  const lists = own.filter(({ found }) => found.length > 0);
  if (lists.length < 2) return lists.flatMap(({ found }) => found);
  return lists.flatMap(({ member, found }) => found.map((each) => ({ section: member.key, ...each })));
}

/** Whether half of the members that are objects look like papers. */
function arePapers(text: string, members: JsonPart[]): boolean {
  const objects = members.filter(({ start }) => text[start] === '{').slice(0, looked);
  const whole = objects.filter(({ isWhole, start, end }) => isWhole && end - start <= limits.entry);
  const known = whole.filter(({ start, end }) => looksLikePaper(readValue(text.slice(start, end))));
  return (
    known.length > 0 &&
    2 * known.length >= whole.length &&
    2 * objects.length >= Math.min(members.length, looked)
  );
}
