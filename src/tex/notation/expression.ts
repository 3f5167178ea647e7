/** The kind of an expression; `scripted` is an atom with scripts, `compound` more than one atom. */
export type Kind =
  | 'letter'
  | 'product'
  | 'greek'
  | 'symbol'
  | 'number'
  | 'function'
  | 'command'
  | 'group'
  | 'list'
  | 'word'
  | 'scripted'
  | 'compound';

/** A range of tokens read as notation. */
export interface Expression {
  tex: string;
  /** Index of the token after it. */
  end: number;
  kind: Kind;
  /** Whether some part of it can only be notation. */
  seeded: boolean;
  hasGreek: boolean;
}

/** An expression of one atom. */
export function atom(tex: string, end: number, kind: Kind, seeded = false): Expression {
  return { tex, end, kind, seeded, hasGreek: false };
}

/** Joins TeX, with a space if `spaced`, or if a command would otherwise run into a letter. */
export function joined(left: string, right: string, spaced = false): string {
  const apart = spaced || (/\\[A-Za-z]+$/.test(left) && /^[A-Za-z]/.test(right));
  return left + (apart ? ' ' : '') + right;
}
