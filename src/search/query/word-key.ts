import { greekNames } from '../../text/greek-names.ts';

const symbols: Record<string, string> = { '∞': 'infty', '⋆': 'star', '∗': 'star' };

/**
 * What two spellings of one word have in common: lower case, no accents, no hyphens, underscores or other marks,
 * Greek letters and infinity by name, a script ell as `l`. `ℓ_∞`, `ell_infty` and `L-infinity` share one key.
 * Empty for a word made of marks alone.
 */
export function wordKey(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0370-\u03ff∞⋆∗]/g, (sign) => symbols[sign] ?? greekNames[sign] ?? sign)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/infinity/g, 'infty')
    .replace(/^ell(?=\d|infty|p$)/, 'l');
}
