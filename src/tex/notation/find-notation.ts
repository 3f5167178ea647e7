import { cleanFormula } from '../formula/clean-formula.ts';
import { findVariables, isFreeVariable } from './find-variables.ts';
import { canSet } from '../formula/known-command.ts';
import { grammar } from './grammar.ts';
import type { Expression } from './expression.ts';
import { NotationReader } from './notation-reader.ts';
import type { Reading } from './notation-reader.ts';
import { notationTokens } from './notation-tokens.ts';
import type { Token } from './notation-tokens.ts';
import { gaps } from '../segment.ts';
import type { Range, Segment } from '../segment.ts';
import { mayHoldNames } from './split-names.ts';
import { greek, texOnly } from './tex-names.ts';

type Formula = Extract<Segment, { kind: 'formula' }>;

/**
 * Signs of notation: a text without any of them is not read.
 *
 * @param begin what stands where a name begins
 * @param end what stands where it ends
 */
const signs = (begin: string, end: string): RegExp =>
  new RegExp(
    [
      String.raw`[_^\\×]|\.\.\.|\{\d|[a-z]\{|times|${begin}O\(`,
      `${begin}(?:${[...texOnly].join('|')})${end}|(?:${[...greek].join('|')})${end}`,
      String.raw`\d sim \d|(?:sim|approx)\d|${begin}[b-zA-Z] ?[lg]e ?\d`,
    ].join('|'),
  );
const worthReading = signs('\\b', '\\b');
/** The same in a text that is not split into tokens yet, which a digit begins or ends too. */
const worthSplitting = signs(String.raw`(?:\b|(?<=\d))`, String.raw`(?:\b|(?=\d))`);

/** Names that are notation even where a word or a hyphen touches them: `L-infty`. */
const joined = new Set(['infty', 'ell', 'varepsilon']);

/**
 * Finds notation in the prose between known segments: commands outside dollars and, with `repair`, the
 * remains of formulas that lost their dollars and backslashes.
 */
export function findNotation(source: string, known: Segment[], repair: boolean): Formula[] {
  const all = gaps(known, source.length);
  const worthy = all.filter(({ start, end }) => mayHold(source.slice(start, end)));
  const first = worthy.flatMap((gap) => read(source, gap, { repair, variables: new Set() }));
  if (!repair) return first;
  const variables = findVariables(source, first);
  if (variables.size === 0) return first;
  return all.flatMap((gap) => read(source, gap, { repair, variables }));
}

/** Whether a text may hold notation: a quick look, since most texts hold none. */
const mayHold = (text: string): boolean => worthSplitting.test(text) || mayHoldNames(text);

function read(source: string, gap: Range, reading: Reading): Formula[] {
  const tokens = notationTokens(source.slice(gap.start, gap.end), gap.start);
  if (
    reading.variables.size === 0 &&
    !tokens.some((token) => worthReading.test(token.text)) &&
    !worthReading.test(textOf(tokens))
  )
    return [];
  const parser = new NotationReader(tokens, reading, grammar);
  const found: Formula[] = [];
  for (let index = 0; index < tokens.length;) {
    const expression = mayBegin(source, tokens, index) ? parser.read(index) : undefined;
    const formula = expression && toFormula(source, tokens, index, expression, reading);
    if (formula) found.push(formula);
    index = formula ? expression.end : nextStart(tokens, index, expression);
  }
  return found;
}

function textOf(tokens: Token[]): string {
  return tokens.map((token) => token.text).join('');
}

/**
 * Where to go on after a failure: after the expression, whose parts have been tried, unless a bracket opens
 * here, whose content has not.
 */
function nextStart(tokens: Token[], index: number, expression: Expression | undefined): number {
  if (!expression || expression.seeded || /^[([{]$/.test(tokens[index]!.text)) return index + 1;
  return expression.end;
}

function mayBegin(source: string, tokens: Token[], index: number): boolean {
  const { start, text, kind } = tokens[index]!;
  if (kind === 'blank' || /^[\])},.;:=+*/<>-]$/.test(text)) return false;
  const before = source.slice(Math.max(0, start - 2), start);
  if (kind === 'command') return !before.endsWith('\\');
  if (/^[_^]$/.test(text)) return /[\p{L}\p{N}'’)\]|}]$/u.test(before);
  if (/[\p{L}\p{N}_\\@#$&.^]$/u.test(before)) return false;
  return !/[\p{L}\p{N})][-'’/]$/u.test(before) || joined.has(text) || /^[A-Za-z]$/.test(text);
}

function toFormula(
  source: string,
  tokens: Token[],
  index: number,
  expression: Expression,
  reading: Reading,
): Formula | undefined {
  const start = tokens[index]!.start;
  const { end } = tokens[expression.end - 1]!;
  const free = isFreeVariable(source, start, end, reading.variables);
  if (!free && (!expression.seeded || !standsApart(source, start, end, expression))) return undefined;
  const outer = expression.kind === 'group' && /^[([]$/.test(tokens[index]!.text);
  if (outer || !canSet(cleanFormula(expression.tex))) return undefined;
  return {
    kind: 'formula',
    start,
    end,
    tex: expression.tex,
    display: false,
    rule: free ? 'variable' : 'notation',
  };
}

/** Whether the expression is not part of an identifier, a version or a path. */
function standsApart(source: string, start: number, end: number, expression: Expression): boolean {
  const after = source.slice(end, end + 2);
  if (/^(?:[\p{L}\p{N}_@^{]|\\[A-Za-z]|\.[\p{L}\p{N}]|\/[a-z])/u.test(after))
    return source[start] === '\\' && !/^[_^]/.test(after);
  if (!/[\p{L}\p{N})][-'’/]$/u.test(source.slice(Math.max(0, start - 2), start))) return true;
  return [...joined].some((name) => expression.tex.startsWith(`\\${name}`));
}
