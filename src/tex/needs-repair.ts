import { texOnly } from './notation/tex-names.ts';

const names = [...texOnly].join('|');
/** What only TeX without its backslashes and dollars looks like. */
const signs = new RegExp(
  [
    `(?<![\\\\\\w])(?:${names})(?![\\w.])`,
    '\\d(?:\\.\\d+)?times(?![a-z])',
    '(?<![\\\\\\w$])(?:mathcal|mathbb|mathbf|mathrm|boldsymbol|frac|sqrt|textbf|textit|texttt|emph|operatorname)\\{',
    '(?<![\\\\\\w$./-])[A-Za-z][_^](?:\\d+|[a-zA-Z]|\\{[^{}]{1,20}\\}|star|infty)(?![\\w$])',
    '(?<![\\\\\\w$-])(?:epsilon|delta|alpha|lambda|gamma|sigma)\\s?[=<>]\\s?\\d',
  ].join('|'),
  'g',
);
const formulas = /(?<!\\)\$[^$\n]{1,200}(?<!\\)\$/g;

/**
 * Whether a digest's text shows TeX that lost its dollars and backslashes, as copies of some sites do. A digest whose
 * formulas are whole is left alone: a stray `L_2` among hundreds of `$…$` is its author's.
 */
export function needsRepair(text: string): boolean {
  const damaged = text.replace(formulas, ' ').match(signs)?.length ?? 0;
  return damaged > (text.match(formulas)?.length ?? 0) / 10;
}
