import { toScript } from '../../text/to-script.ts';
import type { Segment } from '../segment.ts';

/** `{kWp}^{-1}`, `{CO}_{2}`: a word in braces with a number raised or lowered. */
const scripted = /(?<![\\_^$])\{([A-Za-zµμΩ°]{1,8})\}([_^])(?:\{ ?([-−–+]?\d{1,3}) ?\}|(\d))/g;
const unit =
  '(?:[kMGTcmnpµμ]|\\\\mu\\$?)?(?:Wh|Wp|[mgshWJNVAKLltdCFTB]|eV|Hz|mol|Pa|bar|ha|yr|min|bits?|pc|Ω|sr|rad|cal|day)';
/** What a unit of one letter stands behind: a number, or another unit, perhaps with an exponent. */
const beforeUnit = new RegExp(`(?:\\d|[_^]\\{[-−–+]?\\d+\\}|(?<![A-Za-z])${unit})[ ~·⋅/]*$`);

/**
 * Units and chemical formulas of which only the exponents and indices are written in TeX, outside dollars: braces go,
 * numbers are raised or lowered. A single letter counts only behind a number or a unit.
 */
export function findBracedUnits(source: string): Segment[] {
  return [...source.matchAll(scripted)].flatMap(
    ({ 0: all, 1: word = '', 2: sign, 3: group, 4: digit, index }) => {
      const script = toScript(
        (group ?? digit ?? '').replace('–', '−'),
        sign === '^' ? 'superscript' : 'subscript',
      );
      const isWord = word.length > 1 || beforeUnit.test(source.slice(Math.max(0, index - 20), index));
      if (!script || !isWord) return [];
      return [
        { kind: 'text', start: index, end: index + all.length, to: word + script, rule: 'brace' } as const,
      ];
    },
  );
}
