/** Markup that an opening piece begins and a closing piece ends. */
export type Mark =
  | { type: 'emphasis' }
  | { type: 'strong' }
  | { type: 'link'; url: string }
  | { type: 'list'; ordered: boolean }
  | { type: 'listItem' };

interface Stretch {
  /** The source; the pieces of a text joined give the source back. */
  from: string;
  /** The text as set; empty for markup. */
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

/** `value` is the TeX of a formula or the text of code; `to` includes the dollars of a formula. */
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

/** A range of the source and how it is set. */
export type Piece = TextPiece | BreakPiece | ValuePiece | DisplayPiece | MarkPiece;

/** A range that is set as the text `to`. */
export function textPiece(from: string, to: string, rule: string): Piece {
  return { kind: 'text', from, to, rule };
}

/** A range that begins or ends markup and shows nothing itself. */
export function markPiece(kind: 'open' | 'close', mark: Mark, from: string): Piece {
  return { kind, mark, from, to: '', rule: 'markup' };
}
