import { plainName } from '../../entries/field-names.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { linesOf, type PlacedLine } from '../tagged/lines-of.ts';

/** A note: YAML between two lines of hyphens, and the text below it. Places are characters; ends are exclusive. */
export interface Note {
  start: number;
  end: number;
  /** The YAML, without its lines of hyphens; lines end with `\n` here and in the body. */
  head: string;
  body: string;
}

const fence = /^---[ \t]*$/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
const key = /^["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?:(?:\s|$)/u;
const inHead = /^(?:\s|$|#|[\]}])|^-(?:\s|$)/;

const keyLine = /^["']?([\p{L}_][\p{L}\p{N}_ .-]{0,60}?)["']?:/gmu;
const titleKey = readPatterns('formats')['title-key']!.regex;

/** The keys of a head, as `plainName` writes them. */
export const keysOf = (head: string): string[] =>
  [...head.matchAll(keyLine)].map(([, name]) => plainName(name!));

/** Whether a head states a title. */
export const isTitled = (head: string): boolean => keysOf(head).some((key) => titleKey.test(key));

/**
 * The notes of a text, one or several below each other; what stands before the first is in none. Only a head with a title
 * begins a further note: lines of hyphens also divide the text of one.
 */
export function findNotes(text: string): Note[] {
  const lines = [...linesOf(text)];
  const heads: { start: number; head: string; bodyStart: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = fence.test(lines[at]!.text) ? findEnd(lines, at + 1) : undefined;
    if (end === undefined) continue;
    const [first, last] = [lines[at + 1]!, lines[end]!];
    const head = plain(text.slice(first.start, last.start));
    if (heads.length > 0 && !isTitled(head)) continue;
    heads.push({ start: lines[at]!.start, head, bodyStart: last.end });
    at = end;
  }
  return heads.map(({ start, head, bodyStart }, at) => {
    const end = heads[at + 1]?.start ?? text.length;
    return { start, end, head, body: plain(text.slice(bodyStart, end)) };
  });
}

const plain = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Number of the line that closes a head whose first line is `from`; undefined if no head begins there. */
function findEnd(lines: PlacedLine[], from: number): number | undefined {
  if (!key.test(lines[from]?.text ?? '')) return undefined;
  for (let at = from + 1; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    if (closing.test(text)) return at;
    if (!key.test(text) && !inHead.test(text)) return undefined;
  }
  return undefined;
}
