import { toScript } from '../../text/to-script.ts';
import { isTexName } from '../notation/tex-names.ts';
import type { Segment } from '../segment.ts';

/** `{kWp}^{-1}`, `{CO}_{2}`: a word in braces with a superscript or subscript number. */
const scripted = /(?<![\\_^$])\{([A-Za-zµμΩ°]{1,8})\}([_^])(?:\{ ?([-−–+]?\d{1,3}) ?\}|(\d))/g;
const unit =
  '(?:[kMGTcmnpµμ]|\\\\mu\\$?)?(?:Wh|Wp|[mgshWJNVAKLltdCFTB]|eV|Hz|mol|Pa|bar|ha|yr|min|bits?|pc|Ω|sr|rad|cal|day)';
/** What must precede a unit of one letter: a number, or another unit, perhaps with an exponent. */
const beforeUnit = new RegExp(`(?:\\d|[_^]\\{[-−–+]?\\d+\\}|(?<![A-Za-z])\\{?${unit}\\}?)[ ~·⋅/]*$`);
/** `5 {mol}`: a unit of two or more letters after a number. */
const bare = new RegExp(`(?<=\\d[ ~]?)\\{((?=\\w\\w)${unit})\\}(?![_^])`, 'g');

/** `km^-1`, `g m^-2`: a unit with a negative exponent, both without braces. */
const unbraced = new RegExp(`(?<![\\\\\\w{$^_-])(${unit})\\^([-−–]\\d{1,2})(?![\\w^]|\\.\\d)`, 'g');

/**
 * Units and chemical formulas outside dollars with only their superscripts and subscripts written in TeX: the
 * braces are removed and the numbers raised or lowered. A single letter counts only after a number or a unit.
 */
export function findBracedUnits(source: string): Segment[] {
  if (!/\{|\^[-−–]/.test(source)) return [];
  const units = [...source.matchAll(bare)].map(({ 0: all, 1: word = '', index }) =>
    toSegment(index, all, word),
  );
  const found = [...source.matchAll(scripted)].flatMap((match) => {
    const script = scriptOf(match);
    return script && isUnit(source, match) ? [toSegment(match.index, match[0], match[1]! + script)] : [];
  });
  const exponents = [...source.matchAll(unbraced)].flatMap((match) => {
    const script = toScript(match[2]!.replace('–', '−'), 'superscript');
    return script && isUnit(source, match) ? [toSegment(match.index, match[0], match[1]! + script)] : [];
  });
  return [...units, ...found, ...exponents].sort((one, other) => one.start - other.start);
}

function scriptOf([, , sign, group, digit]: RegExpExecArray): string | undefined {
  const number = (group ?? digit ?? '').replace('–', '−');
  return toScript(number, sign === '^' ? 'superscript' : 'subscript');
}

const isUnit = (source: string, { 1: word = '', index }: RegExpExecArray): boolean =>
  (word.length > 1 && !isTexName(word)) || beforeUnit.test(source.slice(Math.max(0, index - 20), index));

function toSegment(start: number, from: string, to: string): Segment {
  return { kind: 'text', start, end: start + from.length, to, rule: 'brace' };
}
