/** Markup round pieces: what an opening and a closing piece begin and end. */
export type Mark =
  | { type: 'emphasis' }
  | { type: 'strong' }
  | { type: 'link'; url: string }
  | { type: 'list'; ordered: boolean }
  | { type: 'listItem' };

interface Stretch {
  /** What stands in the source; the pieces of a text put together give the source back. */
  from: string;
  /** What stands in the text as set; empty for markup. */
  to: string;
  /** Why `to` differs from `from`. */
  rule: string;
}

interface TextPiece extends Stretch {
  kind: 'text';
}

interface BreakPiece extends Stretch {
  kind: 'break';
}

/** `value` of a formula is its TeX; `to` has its dollars too. */
interface ValuePiece extends Stretch {
  kind: 'inlineCode' | 'inlineMath';
  value: string;
}

interface DisplayPiece extends Stretch {
  kind: 'math';
  value: string;
}

interface MarkPiece extends Stretch {
  kind: 'open' | 'close';
  mark: Mark;
}

/** A stretch of a text and what becomes of it. */
export type Piece = TextPiece | BreakPiece | ValuePiece | DisplayPiece | MarkPiece;

/** A stretch that is set as `to`, a piece of text like its neighbours. */
export function textPiece(from: string, to: string, rule: string): Piece {
  return { kind: 'text', from, to, rule };
}

/** A stretch that begins or ends markup and shows nothing itself. */
export function markPiece(kind: 'open' | 'close', mark: Mark, from: string): Piece {
  return { kind, mark, from, to: '', rule: 'markup' };
}
