import { environments } from '../environments.ts';
import { isFormula } from './is-formula.ts';
import { layered } from '../segment.ts';
import type { Segment } from '../segment.ts';
import { unescapeFormula } from './unescape-formula.ts';

const delimiter = /\\\\|\\\$|\$\$?|\\\(|\\\[|\\begin\{([a-z]+\*?)\}|\\.|\n[ \t]*\n/gs;
/** Longer than any formula in an abstract, in characters; the limit keeps the search linear. */
const reach = 3000;

/**
 * Superscripts and subscripts outside dollars as reference managers escape them: `M\_\textbackslash odot`,
 * `10\textasciicircum\textbraceleft 14\textbraceright`.
 */
const escapedScript =
  /(?<![\\\w])[A-Za-z0-9]{1,6}(?:(?:\\_|\\textasciicircum(?:\{\}| )?)(?:\\textbraceleft(?:\{\}| )?[^\\{}$]{1,40}(?:\\textbackslash [A-Za-z]+ ?)?\\textbraceright(?:\{\}| )?|\\textbackslash [A-Za-z]+|[A-Za-z](?=\\textasciicircum)|\d))+/g;

/**
 * Finds formulas in intact TeX: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, environments; also `\$…\$` in TeX that was
 * escaped twice.
 */
export function findFormulas(source: string): Segment[] {
  const found: Segment[] = [];
  delimiter.lastIndex = 0;
  for (let match = delimiter.exec(source); match; match = delimiter.exec(source)) {
    const formula = formulaAt(source, match.index, match[0], match[1]);
    if (!formula) continue;
    found.push(formula);
    delimiter.lastIndex = formula.end;
  }
  return layered([found, escapedScripts(source)]);
}

/** Finds scripts with at least one sign that only an escaped formula has: `data\_1` is a name. */
function escapedScripts(source: string): Segment[] {
  if (!source.includes('\\text')) return [];
  return [...source.matchAll(escapedScript)]
    .filter(({ 0: text }) => text.includes('\\text'))
    .map(({ 0: text, index: start }) => ({
      kind: 'formula',
      start,
      end: start + text.length,
      tex: unescapeFormula(text),
      display: false,
      rule: 'escaped-formula',
    }));
}

function formulaAt(
  source: string,
  start: number,
  opening: string,
  environment?: string,
): Segment | undefined {
  if (opening === '$') return dollars(source, start);
  if (opening === '\\$') return escapedDollars(source, start);
  if (opening === '$$') return upTo(source, start, opening, '$$', true) ?? dollars(source, start + 1);
  if (opening === '\\(') return upTo(source, start, opening, '\\)', false);
  if (opening === '\\[') return upTo(source, start, opening, '\\]', true);
  if (!environment || !environments.get(environment.replace('*', ''))?.isFormula) return undefined;
  const body = upTo(source, start, opening, `\\end{${environment}}`, true);
  return body && { ...body, tex: toEnvironment(environment, body.tex) };
}

type Formula = Extract<Segment, { kind: 'formula' }>;

function upTo(
  source: string,
  start: number,
  opening: string,
  closing: string,
  display: boolean,
): Formula | undefined {
  const inside = start + opening.length;
  const close = source.slice(inside, inside + reach).indexOf(closing);
  if (close < 0) return undefined;
  const tex = source.slice(inside, inside + close);
  const end = inside + close + closing.length;
  if (tex.trim() === '' || /\n[ \t]*\n/.test(tex)) return undefined;
  return {
    kind: 'formula',
    start,
    end,
    tex,
    display: display && !isWithinLine(source, start, end, opening),
    rule: 'formula',
  };
}

/**
 * Whether a `$$…$$` is meant as inline: it touches a word or punctuation, or is short, as on sites that use
 * MathJax.
 */
function isWithinLine(source: string, start: number, end: number, opening: string): boolean {
  if (opening !== '$$') return false;
  const glued =
    /[^\s:]$/.test(source.slice(Math.max(0, start - 1), start)) || /^[^\s]/.test(source.slice(end, end + 1));
  return glued || end - start < 30;
}

function dollars(source: string, start: number): Formula | undefined {
  const end = closingDollar(source, start + 1);
  if (end === undefined) return undefined;
  const tex = source.slice(start + 1, end);
  if (!isFormula(tex, textBefore(source, start), textAfter(source, end + 1))) return undefined;
  return { kind: 'formula', start, end: end + 1, tex, display: false, rule: 'formula' };
}

const textBefore = (source: string, at: number): string => source.slice(Math.max(0, at - 20), at);
const textAfter = (source: string, at: number): string => source.slice(at, at + 3);

/** The next dollar outside braces (`\text{if $x$}` has its own) before the paragraph ends. */
function closingDollar(source: string, from: number): number | undefined {
  let depth = 0;
  let first: number | undefined;
  for (let at = from; at < Math.min(source.length, from + reach); at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === '\n' && /^\n[ \t]*\n/.test(source.slice(at, at + 20))) break;
    else if (character === '$') {
      if (depth <= 0) return at;
      first ??= at;
    }
  }
  return first;
}

function escapedDollars(source: string, start: number): Formula | undefined {
  const sign = /^\\\$\{\$([^$\\]{1,20})\\\$\$\}/.exec(source.slice(start, start + 30));
  if (sign)
    return {
      kind: 'formula',
      start,
      end: start + sign[0].length,
      tex: sign[1]!,
      display: false,
      rule: 'escaped-formula',
    };
  const close = source.slice(start + 2, start + 400).search(/\\\$/);
  if (close <= 0) return undefined;
  const escaped = source.slice(start + 2, start + 2 + close);
  const tex = unescapeFormula(escaped);
  const marked =
    tex !== escaped || /^[^\s](?:[^\s]{0,20}[^\s/+–~])?$/.test(tex) || /^[A-Za-z] [=<>] \S+$/.test(tex);
  const after = textAfter(source, start + close + 4);
  if (!marked || !isFormula(tex, textBefore(source, start), after) || /\n/.test(escaped)) return undefined;
  return { kind: 'formula', start, end: start + close + 4, tex, display: false, rule: 'escaped-formula' };
}

function toEnvironment(name: string, tex: string): string {
  const star = name.replace(/\*?$/, '*');
  if (/^(?:align|gather|alignat)\*?$/.test(name)) return `\\begin{${star}}${tex}\\end{${star}}`;
  if (/^(?:eqnarray|flalign)\*?$/.test(name))
    return `\\begin{align*}${tex.replace(/&\s*([=<>])\s*&/g, '&$1')}\\end{align*}`;
  return /^multline\*?$/.test(name) ? `\\begin{gather*}${tex}\\end{gather*}` : tex;
}
