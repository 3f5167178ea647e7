import { cleanFormula } from './clean-formula.ts';
import type { Naming } from './clean-formula.ts';
import { plainWords } from './plain-words.ts';
import { plainFactor } from './plain-factor.ts';
import { textPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';

/**
 * A formula as a piece: text if text is enough (`2.5×`, `\text{FooNet}`), empty if the formula is, otherwise
 * TeX that KaTeX can set.
 */
export function formulaPiece(
  from: string,
  formula: { tex: string; display: boolean; rule: string },
  naming: Naming,
): Piece {
  const tex = cleanFormula(formula.tex, naming);
  const factor = tex === '' ? '' : plainFactor(tex);
  if (factor !== undefined) return textPiece(from, factor, 'factor');
  const words = plainWords(tex);
  if (words !== undefined) return textPiece(from, words, 'words');
  const kind = formula.display ? 'math' : 'inlineMath';
  const fence = formula.display ? '$$' : '$';
  return { kind, from, to: `${fence}${tex}${fence}`, value: tex, rule: formula.rule };
}
