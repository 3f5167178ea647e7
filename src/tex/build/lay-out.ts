import { cleanInline } from '../../text/clean-text.ts';
import { textPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';

/** Delimiters of each kind of value in the text as set. */
const fences = { inlineCode: '', inlineMath: '$', math: '$$' };

/**
 * Normalises the text that the pieces set: no unprintable characters, one space between words and none at the
 * ends of a block, one break between blocks, no two adjacent formulas. Each piece keeps its `from`.
 */
export function layOut(pieces: Piece[]): Piece[] {
  return broken(joinedFormulas(pieces.map(cleaned)));
}

function cleaned(piece: Piece): Piece {
  if (piece.kind === 'break' || piece.to === '') return piece;
  const to = cleanInline(piece.to);
  if (to === piece.to) return piece;
  if (!('value' in piece)) return { ...piece, to, rule: 'unprintable' };
  const value = cleanInline(piece.value).trim();
  if (value === '') return textPiece(piece.from, '', 'unprintable');
  const fence = fences[piece.kind];
  return { ...piece, to: `${fence}${value}${fence}`, value, rule: 'unprintable' };
}

/** Joins adjacent formulas: in Markdown, the dollars between them would read as one doubled dollar. */
function joinedFormulas(pieces: Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const before = result.findLastIndex((earlier) => earlier.kind !== 'text' || earlier.to !== '');
    const last = result[before];
    if (piece.kind === 'inlineMath' && last?.kind === 'inlineMath') {
      const from = [...result.splice(before), piece].map((joined) => joined.from).join('');
      const value = `${last.value} ${piece.value}`;
      result.push({ ...last, from, to: `$${value}$`, value });
    } else result.push(piece);
  }
  return result;
}

/** Decides where blocks end and spaces remain. */
function broken(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let started = false;
  let ended = false;
  let between: Piece[] = [];
  for (const given of pieces) {
    const piece = { ...given };
    if (isBoundary(piece) || piece.kind === 'math') ended = true;
    if (isContent(piece)) {
      if (started && ended) breakBefore(out, between);
      started = true;
      ended = piece.kind === 'math';
      between = [];
    } else {
      if (piece.kind === 'break') piece.to = '';
      else if (!started || ended || between.some(isBlank)) piece.to = '';
      between.push(piece);
    }
    out.push(piece);
  }
  between.filter(isBlank).forEach(erase);
  return out;
}

/** Puts the break between two blocks into a piece that is already there, or else into a new one. */
function breakBefore(out: Piece[], between: Piece[]): void {
  between.filter(isBlank).forEach(erase);
  const given = between.find((piece) => piece.kind === 'break');
  if (given) given.to = '\n\n';
  else out.push({ kind: 'break', from: '', to: '\n\n', rule: 'markup' });
}

function erase(piece: Piece): void {
  piece.to = '';
}

function isBoundary(piece: Piece): boolean {
  return piece.kind === 'break' || ('mark' in piece && piece.mark.type.startsWith('list'));
}

function isBlank(piece: Piece): boolean {
  return piece.kind === 'text' && piece.to !== '' && piece.to.trim() === '';
}

function isContent(piece: Piece): boolean {
  return 'value' in piece || (piece.kind === 'text' && piece.to.trim() !== '');
}
