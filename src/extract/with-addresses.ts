import type { PlacedLink } from '../paper/place-links.ts';
import { looksLike } from '../rules/looks-like.ts';
import { tokenAt } from '../rules/tokens.ts';
import type { Token } from '../rules/tokens.ts';
import { wordOf } from '../rules/words.ts';

/**
 * Tokens with the address of each link in the place of its text, unless that text is an address itself; the same list if
 * nothing changes, which is searched only once then.
 */
export function withAddresses(tokens: Token[], links: PlacedLink[]): Token[] {
  let shown = tokens;
  for (const { url, start, end } of links.toReversed()) {
    const [first, next] = [tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1];
    const isShown = tokens.slice(first, next).some(({ text }) => looksLike(text, 'Url'));
    if (first >= next || isShown || !looksLike(url, 'Url')) continue;
    const word = wordOf(url);
    shown = shown.toSpliced(first, next - first, {
      text: url,
      low: word.low,
      word,
      start,
      end,
      isGlued: false,
    });
  }
  return shown;
}
