import katex from 'katex';
import { memo } from '../text/memo.ts';
import { katexOptions } from './katex-options.ts';
import { refuseFormula } from './refuse-formula.ts';

/** Formulas to remember. */
const most = 16_000;

/** Colours in KaTeX's MathML, in which `"` never stands in text: see `rehypeMarkFailures`. */
const colour = / math(?:color|background)="/;

/** Of these characters KaTeX sets all in HTML that it can say in MathML, which takes a quarter of the time. */
const ascii = /^[\n -~]*$/;

/**
 * Whether a formula can be set: what `isSet` of `setFormula` says, in a small part of the time, because nothing reads
 * KaTeX's markup as HTML, and most of it is not made.
 */
export const canSetFormula = (tex: string, isDisplay: boolean): boolean =>
  trySetting(`${isDisplay ? 'd' : 'i'}${tex}`);

const trySetting = memo(most, (key): boolean => {
  const [kind, tex] = [key.slice(0, 1), key.slice(1)];
  if (refuseFormula(tex) !== undefined) return false;
  try {
    const markup = katex.renderToString(tex, {
      ...katexOptions,
      output: ascii.test(tex) ? 'mathml' : katexOptions.output,
      displayMode: kind === 'd',
      throwOnError: true,
    });
    return !colour.test(markup);
  } catch {
    return false;
  }
});
