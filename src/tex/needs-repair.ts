import { texOnly } from './notation/tex-names.ts';

const names = [...texOnly].join('|');
/** Text that can only be TeX without its backslashes and dollars. */
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
 * Whether a digest's TeX lost its dollars and backslashes, as in text copied from some sites. A digest with
 * intact formulas is left alone: among hundreds of `$…$`, a stray `L_2` is the author's.
 */
export function needsRepair(text: string): boolean {
  const damaged = text.replace(formulas, ' ').match(signs)?.length ?? 0;
  return damaged > (text.match(formulas)?.length ?? 0) / 10;
}
