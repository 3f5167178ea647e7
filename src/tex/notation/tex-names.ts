import { greekNames } from '../../text/greek-names.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

/** Names of Greek letters in TeX, which has those capitals that Latin lacks, and no omicron. */
export const greek = new Set([
  ...Object.values(greekNames).filter((name) => name !== 'omicron'),
  ...words('varepsilon vartheta varpi varrho varsigma varphi'),
  ...words('Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'),
]);

/** Other letters and signs that stand where a letter can. */
export const symbols = words(
  'cdots ldots ell infty star ast dagger prime nabla partial hbar emptyset varnothing',
);

/** Names that no other text has: they are TeX wherever they stand alone. */
export const texOnly = words(
  'varepsilon vartheta varphi varrho varsigma infty ell leq geq neq cdot cdots ldots rightarrow leftarrow ' +
    'Rightarrow subseteq supseteq otimes oplus odot nabla mapsto propto succeq preceq lesssim gtrsim',
);

/** Operators and relations that may join two atoms of damaged text; `in`, `to` and `mid` are English too often. */
export const operators = words(
  'times cdot leq geq neq approx sim simeq equiv propto rightarrow leftarrow Rightarrow subseteq supseteq ' +
    'otimes oplus odot mapsto succeq preceq lesssim gtrsim',
);

/** Operators that are words or shapes elsewhere, but between letters and numbers are not. */
export const shortOperators = words('le ge ll gg pm cap cup setminus subset wedge vee circ');

/** Operators and relations that only a backslash shows. */
export const commandOperators = words(
  'in notin to le ge ll gg pm mp cup cap setminus subset supset mid wedge vee circ ne iff implies gets div ' +
    'longrightarrow Longrightarrow leftrightarrow Leftrightarrow leadsto bowtie perp parallel models vdash ast',
);

/** Signs with what they run over below them. */
export const bigOperators = words('sum prod int bigcup bigcap bigoplus bigotimes coprod oint');

/** Functions, set upright. */
export const functions = words(
  'log ln exp min max sup inf sin cos tan tanh det dim arg gcd lim argmin argmax Pr',
);

/** Molecules whose numbers stand lowered; other capitals with a number below them are names. */
export const molecules = words('CO CH NO NH SO SiO TiO LiFePO');

/** Functions that TeX has no command for, as complexity bounds name them. */
export const uprightFunctions = words('poly polylog nnz');

/** Commands with an argument in braces, and how many they take. */
export const withArgument = new Map<string, number>([
  ...(
    'mathcal mathbb mathbf mathrm mathsf mathit mathfrak mathscr mathtt boldsymbol bm text operatorname hat bar tilde ' +
    'vec dot ddot widehat widetilde overline underline sqrt'
  )
    .split(' ')
    .map((name): [string, number] => [name, 1]),
  ...['frac', 'tfrac', 'dfrac', 'binom'].map((name): [string, number] => [name, 2]),
]);

/** Whether a word is the name of a command that a formula may hold. */
export function isTexName(name: string): boolean {
  return [greek, symbols, operators, functions, withArgument].some((names) => names.has(name));
}
