import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNotation } from './find-notation.ts';

const read = (text: string, repair: boolean): string[] =>
  findNotation(text, [], repair).map(({ tex }) => tex);

/** Damaged text, and the formulas in it. */
const damaged: Record<string, string[]> = {
  'the ell_infty ball of x_1, y^{(2)} and W^star': ['\\ell_\\infty', 'x_1', 'y^{(2)}', 'W^\\star'],
  'in R^{d times d} or mathbb{R}^n, mathcal T': ['R^{d \\times d}', '\\mathbb{R}^n', '\\mathcal{T}'],
  'for (epsilon, delta)-privacy, epsilon = 8/255': ['(\\epsilon, \\delta)', '\\epsilon = 8/255'],
  'a rate of O(n log n) and Omega(mn)': ['O(n \\log n)', '\\Omega(mn)'],
  'is O(ndlog n) as ntoinfty': ['O(nd\\log n)', 'n\\to\\infty'],
  'for n le 12 and nle4': ['n \\le 12', 'n\\le4'],
  'of x_1, ldots, x_n': ['x_1, \\ldots, x_n'],
  'left(frac{1}{n}right)^2': ['\\left(\\frac{1}{n}\\right)^2'],
  'the error I_{rm pred} over {cal F}': ['I_{\\rm pred}', '\\mathcal{F}'],
  'sum_{vin S} x_v': ['\\sum_{v\\in S} x_v'],
  'for x in R^n and x in [0,1]': ['x \\in R^n', 'x \\in [0, 1]'],
  'has sim26x fewer, of CO_2 and LLaVA^3': ['\\sim 26\\times', '\\mathrm{CO}_2', '\\mathrm{LLaVA}^3'],
};
for (const [text, expected] of Object.entries(damaged)) {
  test(`should find the damaged formulas of "${text}"`, () => assert.deepEqual(read(text, true), expected));
}

/** Text whose author wrote TeX without dollars, and the parts that are certainly notation. */
const bare: Record<string, string[]> = {
  'with \\epsilon > 0 and R^{n}': ['\\epsilon > 0', 'R^{n}'],
  'over {0,1}^n or {1, ..., n}': ['\\{0, 1\\}^n', '\\{1, \\ldots, n\\}'],
  'time 2^{O(k)}|V|^{O(1)}': ['2^{O(k)}|V|^{O(1)}'],
  'the \\b{eta}-VAE': ['\\beta'],
  'a vector \\x^*': ['\\x^*'],
  'an error of MPJPE_{100}': ['{}_{100}'],
};
for (const [text, expected] of Object.entries(bare)) {
  test(`should find the bare notation of "${text}" without repair`, () =>
    assert.deepEqual(read(text, false), expected));
}

const prose = [
  'the epsilon-greedy alpha-beta search of Phi-4',
  'we put it in [5] and find x in L',
  'three times as many, x times, 3x3',
  'sim2real and T^1/2',
  'o_O, a_b, i_phone, ViT-B_16',
  'a set {a, b} of templates {name}',
  'Pr, Max and Min for the sum of all',
];
for (const text of prose) {
  test(`should find no notation in "${text}"`, () => assert.deepEqual(read(text, true), []));
}

test('should find variables only by the nouns that name them', () => {
  assert.deepEqual(read('a matrix W of rank r; W is low-rank', true), ['W', 'r', 'W']);
  assert.deepEqual(read('at a learning rate eta and a ratio rho.', true), ['\\eta', '\\rho']);
  assert.deepEqual(read('perfect (P), vitamin C and plan B of R. Smith', true), []);
  assert.deepEqual(read('of Kappa Alpha, the letter eta and the meson rho.', true), []);
});
