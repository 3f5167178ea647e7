import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import type { NotationReader } from './notation-reader.ts';
import { commandOperators, operators, shortOperators, texOnly } from './tex-names.ts';

/** A comma joins atoms only beside dots: `x_1, ldots, x_n`. */
const dots = /^(?:\\?[lc]?dots|\.\.\.)$/;
const signs = /^[=<>≤≥≈≠∈→±×·+*/∼≪≫-]$/;

/** `left op right`; also `2.5times` and `2.5\times` at the end of a formula. */
export function readOperation(reader: NotationReader, left: Expression): Expression | undefined {
  const at = reader.skipBlank(left.end);
  const spaced = at > left.end;
  const operator = operatorAt(reader, left, at);
  if (!operator) return undefined;
  const isAfterBlank = reader.isBlank(at + 1);
  const right = reader.atom(reader.skipBlank(at + 1));
  if (!right) return spaced ? undefined : readFactor(reader, left, at);
  if (/^[-/*+]$/.test(operator) && spaced !== isAfterBlank && reader.depth === 0) return undefined;
  const { kind } = reader.token(at)!;
  const seeded =
    left.seeded || right.seeded || kind === 'command' || isSeed(reader, left, operator, right, spaced);
  if (kind === 'word' && !seeded) return readFactor(reader, left, at);
  const tex = joined(joined(left.tex, operator, spaced), right.tex, isAfterBlank);
  return { tex, end: right.end, kind: 'compound', seeded, hasGreek: left.hasGreek || right.hasGreek };
}

/** A factor that ends a formula: `2.5times faster`. */
function readFactor(reader: NotationReader, left: Expression, at: number): Expression | undefined {
  const token = reader.token(at);
  const isGlued = at === left.end && /[\d)}]$/.test(left.tex);
  if (!isGlued || !token || !/^\\?times$/.test(token.text)) return undefined;
  if (token.kind === 'word' && !reader.reading.repair) return undefined;
  return { ...left, tex: joined(left.tex, '\\times'), end: at + 1, kind: 'compound', seeded: true };
}

function operatorAt(reader: NotationReader, left: Expression, index: number): string | undefined {
  const token = reader.token(index);
  if (!token) return undefined;
  if (token.kind === 'sign' && signs.test(token.text)) return token.text;
  if (token.text === 'x' && reader.text(index + 1) === '10' && reader.text(index + 2) === '^')
    return '\\times';
  if (
    token.text === ',' &&
    (dots.test(reader.text(reader.skipBlank(index + 1))) || left.tex.endsWith('dots'))
  )
    return ',';
  const name = token.text.replace('\\', '');
  if (token.kind === 'command')
    return operators.has(name) || commandOperators.has(name) ? token.text : undefined;
  return token.kind === 'word' &&
    reader.reading.repair &&
    (operators.has(name) || shortOperators.has(name) || isMembership(reader, left, index))
    ? `\\${name}`
    : undefined;
}

/** `x in R^n`, `x in [0,1]`, `n to infty`: an English word before a set or infinity. */
function isMembership(reader: NotationReader, left: Expression, index: number): boolean {
  const at = reader.skipBlank(index + 1);
  const next = reader.text(at);
  if (reader.text(index) === 'to') return next === 'infty';
  if (reader.text(index) !== 'in' || left.kind === 'number') return false;
  if (next === 'mathbb' || next === 'mathcal' || index === left.end) return true;
  return (
    (/^[A-Z]$/.test(next) && reader.text(at + 1) === '^') || (next === '[' && reader.text(at + 2) === ',')
  );
}

/** Whether an operator and its operands can only be notation: a Greek name beside `=`, `256times256`. */
function isSeed(
  { reading }: NotationReader,
  left: Expression,
  operator: string,
  right: Expression,
  spaced: boolean,
): boolean {
  if (!reading.repair) return false;
  const areNumbers = left.kind === 'number' && right.kind === 'number';
  const areLetters = isVariable(left) && isVariable(right);
  const areGreek = left.kind === 'greek' && right.kind === 'greek';
  if (operator === '\\times') return spaced ? areLetters : left.kind === 'number' || areLetters;
  if (operator === '\\sim') return areNumbers;
  if (operator === '\\pm') return (areNumbers && right.tex.includes('.')) || right.hasGreek;
  if (operator === '\\in' || operator === '\\to') return true;
  if (shortOperators.has(operator.slice(1))) return left.kind !== 'number' && right.kind !== 'word';
  if (texOnly.has(operator.slice(1))) return true;
  if (operator === '-') return !spaced && left.kind === 'number' && right.hasGreek;
  if (operator === '/' && areGreek) return false;
  if (left.hasGreek || right.hasGreek) return (operator !== '*' && operator !== '\\approx') || !areGreek;
  const joins = operator === '=' || (!spaced && /^[+*]$/.test(operator));
  return joins && (reading.variables.has(left.tex) || reading.variables.has(right.tex));
}

function isVariable({ kind }: Expression): boolean {
  return kind === 'letter' || kind === 'greek';
}
