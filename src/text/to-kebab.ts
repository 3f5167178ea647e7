import { toAscii } from './to-ascii.ts';

/** Signs that distinguish one name from another. */
const signs: Record<string, string> = {
  '&': 'and',
  '+': 'plus',
  '∞': 'infty',
  '∆': 'delta',
  '∇': 'nabla',
  '∂': 'partial',
};

/** A number sign that is read as “sharp”: after a name (C#), or before one in capitals (#SAT, #P). */
const sharp = /(?<=[\p{L}\p{N}])#|#(?=\d?\p{Lu}+(?!\p{Ll}))/gu;

/**
 * A text as part of an address: lower-case ASCII words joined by hyphens, Greek letters and telling signs spelled out
 * (`β-VAE` is `beta-vae`). Empty if the text has no letter or digit that can be spelled in ASCII.
 */
export function toKebab(text: string): string {
  return toAscii(text)
    .replace(sharp, ' sharp ')
    .replace(/[&+∞∆∇∂]/g, (sign) => ` ${signs[sign]} `)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
