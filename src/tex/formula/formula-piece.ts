import { cleanFormula } from './clean-formula.ts';
import { plainFactor } from './plain-factor.ts';
import { textPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';

/** A formula as a piece: text where text will do (`2.5×`), nothing where it is empty, else TeX that KaTeX can set. */
export function formulaPiece(
  from: string,
  formula: { tex: string; display: boolean; rule: string },
  unknown: (name: string) => void,
): Piece {
  const tex = cleanFormula(formula.tex, unknown);
  const factor = tex === '' ? '' : plainFactor(tex);
  if (factor !== undefined) return textPiece(from, factor, 'factor');
  const kind = formula.display ? 'math' : 'inlineMath';
  const fence = formula.display ? '$$' : '$';
  return { kind, from, to: `${fence}${tex}${fence}`, value: tex, rule: formula.rule };
}
