import type { Line } from '../lines/to-lines.ts';
import { readPatterns } from '../patterns/read-patterns.ts';
import { findMailHeads } from './find-mail-heads.ts';
import { readDate } from './read-date.ts';

const kinds = Object.values(readPatterns('boilerplate'));
/** Longest line that is looked up among the patterns of boilerplate. */
const longest = 160;

/** For each line the kind of boilerplate that it is beyond doubt, by its words or by the line next to it; else nothing. */
export function findBoilerplate(lines: Line[]): (string | undefined)[] {
  const heads = findMailHeads(lines);
  const kinds = lines.map(({ text }, index) => (heads.has(index) ? 'mail head' : kindOf(text)));
  return kinds.map((kind, index) => kind ?? kindByNeighbour(lines, index));
}

/** Kind of boilerplate that a text is by its words alone. */
export function kindOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  if (readDate(text) !== undefined) return 'date';
  return kinds.find(({ regex }) => regex.test(text))?.row.kind;
}

/** Several pieces of a byline on one line: "NVIDIA · Published on Dec 3, 2025"; or nothing but links: "PDF | Share". */
function kindOfPieces(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const links = text.split(/ [|/] /);
  if (links.length > 1 && links.every((piece) => kindOf(piece) !== undefined)) return 'links';
  const pieces = text.split(' · ').filter(Boolean);
  if (pieces.length < 2 || pieces.some((piece) => piece.split(' ').length > 6)) return undefined;
  return pieces.some((piece) => kindOf(piece) !== undefined) ? 'byline' : undefined;
}

const startsWithDot = /^[·•](?:\s|$)/;
const endsWithDot = /\s[·•]$/;

/** A name is boilerplate below "Submitted by" or "by", and an organisation's before the dot of a byline. */
function kindByNeighbour(lines: Line[], index: number): string | undefined {
  const line = lines[index]!;
  if (line.text.length > longest) return undefined;
  const words = line.text.split(' ').length;
  const opening =
    words === 1 ? /^((?:submitted|posted|shared) )?by$/i.exec(lines[index - 1]?.text ?? '') : null;
  if (opening) return opening[1] ? 'announcement' : 'byline';
  const kind = kindOfPieces(line.text);
  if (kind) return kind;
  const next = lines[index + 1];
  const isAnnounced = /^(?:submitted|posted|shared) by/i.test(lines[index - 1]?.text ?? '');
  const isByline = !isAnnounced && next && !next.isApart && (startsWithDot.test(next.text) || (endsWithDot.test(line.text) && kindOf(next.text) === 'author count')); // prettier-ignore
  return isByline && words <= 6 && line.text.length <= 60 ? 'organisation' : undefined;
}
