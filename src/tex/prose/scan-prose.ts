import { readBrace, readStrayBrace } from './read-brace.ts';
import { readCommand, readDamagedCommand } from './read-command.ts';
import { readBlank } from './read-blank.ts';
import { readComment } from './read-comment.ts';
import { readDash } from './read-dash.ts';
import { readEntity } from './read-entity.ts';
import { readTie } from './read-tie.ts';
import { readStrayDollar } from './read-stray-dollar.ts';
import { readQuote } from './read-quote.ts';
import { markPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import { Scan } from './scan.ts';
import type { Scene } from './scan.ts';
import type { Segment } from '../segment.ts';

/**
 * Readers by the character at which they begin. Each advances and returns true, or leaves the character as
 * text.
 */
const readers: Record<string, (scan: Scan) => boolean> = {
  '\\': readCommand,
  '{': readBrace,
  '}': readStrayBrace,
  $: readStrayDollar,
  '~': readTie,
  '`': readQuote,
  "'": readQuote,
  '"': readQuote,
  '%': readComment,
  '&': readEntity,
  '-': readDash,
};
const word = /[A-Za-z0-9]+|[^A-Za-z0-9\\{}$~`'"%&\s-]+/y;
/** Words with marks of prose between single spaces: most of a text, read at once. */
const run = /[A-Za-z0-9,.;:()]+(?: [A-Za-z0-9,.;:()]+)*/y;

/** Reads TeX-flavoured text into pieces whose sources joined give the text back. */
export function scanProse(source: string, scene: Scene): Piece[] {
  const scan = new Scan(source, scene);
  for (const segment of scene.segments) {
    if (segment.start < scan.at) continue;
    readUntil(scan, segment.start);
    if (scan.at <= segment.start) readSegment(scan, segment);
  }
  readUntil(scan, source.length);
  return scan.pieces;
}

function readUntil(scan: Scan, end: number): void {
  while (scan.at < end) readOne(scan, end);
}

function readOne(scan: Scan, end: number): void {
  const ending = scan.ending;
  if (ending) {
    scan.push(ending.from.length, () => ending);
    return;
  }
  const character = scan.source[scan.at]!;
  if (/\s/.test(character)) readBlank(scan);
  else if (!(readers[character]?.(scan) ?? readDamagedCommand(scan))) {
    scan.take(plainLength(scan, end));
  }
}

/** How many characters from here on are text: a run, which a space does not end, or where words may be damaged a word. */
function plainLength(scan: Scan, end: number): number {
  const plain = (scan.scene.repair ? null : scan.match(run)) ?? scan.match(word);
  const length = Math.min(plain?.[0].length ?? 1, end - scan.at);
  return scan.source[scan.at + length - 1] === ' ' ? length - 1 : length;
}

function readSegment(scan: Scan, segment: Segment): void {
  const length = segment.end - segment.start;
  if (segment.kind === 'verbatim') scan.take(length);
  else if (segment.kind === 'text') scan.take(length, segment.to, segment.rule);
  else if (segment.kind === 'address') readAddress(scan, segment, length);
  else if (segment.kind === 'mark') scan.mark(segment.turn, segment.mark, length);
  else if (segment.kind === 'code') readCode(scan, segment.value, length);
  else if (segment.kind === 'break')
    scan.push(length, (from) => ({ kind: 'break', from, to: '\n\n', rule: segment.rule }));
  else scan.formula(length + trailingMark(scan, segment), withMark(scan, segment));
}

function readAddress(scan: Scan, { url, shown }: { url: string; shown: string }, length: number): void {
  const mark = { type: 'link', url } as const;
  scan.pieces.push(markPiece('open', mark, ''));
  scan.take(length, shown, 'escape');
  scan.pieces.push(markPiece('close', mark, ''));
}

function readCode(scan: Scan, value: string, length: number): void {
  scan.push(length, (from) => ({ kind: 'inlineCode', from, to: value, value, rule: 'markup' }));
}

/**
 * The length of a full stop or comma after a display formula. It belongs to the formula, since it cannot
 * begin the next line.
 */
function trailingMark(scan: Scan, formula: { display: boolean; end: number }): number {
  return formula.display && /^[.,;:](?:\s|$)/.test(scan.source.slice(formula.end, formula.end + 2)) ? 1 : 0;
}

function withMark(
  scan: Scan,
  formula: Extract<Segment, { kind: 'formula' }>,
): Extract<Segment, { kind: 'formula' }> {
  const mark = trailingMark(scan, formula) ? scan.source[formula.end] : '';
  return { ...formula, tex: `${formula.tex.trimEnd()}${mark}` };
}
