/** What stands between two dollars, with the text before the first and after the second. */
export interface BetweenDollars {
  before: string;
  tex: string;
  after: string;
}

const price = /^[-−+~]?\.?\d[\d.,]*/;
const name = /^(?:\{[A-Za-z_]\w*\}|[A-Za-z_]\w*)(?=[\s/:;,.)\]'"’-])/;
const capitals = /^\{?[A-Z][A-Z\d_]+\}?[\w./-]*[\s,;:/&+=|-]*$/;
const proseWord = /(?:^|[\s(])(?:\p{L}\p{Ll}+(?=[\s,;:.)]|$)|e\.g\.|i\.e\.)/u;

/**
 * Whether the first of two dollars begins a price (`$0.03/task and $1.20`, `$5-$10`), a rate (`$/mile`), a ticker or
 * a variable (`$HOME and $PATH`), or ends a price (`5$ and 10$`), so that the second is not its partner.
 */
export function isPriceOrVariable(between: BetweenDollars): boolean {
  const { tex, after } = between;
  if (/^\/ ?\p{L}{2}/u.test(tex) || endsPrice(between)) return true;
  if (/\\[A-Za-z]/.test(tex)) return false;
  if (capitals.test(tex) && /^\{?[A-Z_]{2}/.test(after)) return true;
  if (!opensNext(between)) return false;
  const start = price.exec(tex) ?? name.exec(tex);
  if (!start) return false;
  return (price.test(tex) && /^\.?\d/.test(after)) || proseWord.test(tex.slice(start[0].length));
}

/** `5$ and 10$`: the first dollar stands behind its number. */
function endsPrice({ before, tex }: BetweenDollars): boolean {
  return (
    /(?:^|[\s(])\d[\d.,]*[kKMB]?$/.test(before) && /^[.,;)]?\s/.test(tex) && /^[^\\_^{}]*\p{L}{2}/u.test(tex)
  );
}

/** Whether the second dollar begins something, as no dollar does that ends a formula: `and $1.20`, `-$10`, `HK$7`. */
function opensNext({ tex, after }: BetweenDollars): boolean {
  if (/[\s([{~“"‘–—]$/.test(tex) && /^[^\s.,;:)\]}!?]|^\.\d/.test(after)) return true;
  return /(?:[-/+]|[\s(/–-][A-Z]{1,3})$/.test(tex) && /^\s?\.?\d/.test(after);
}
