/** The text between two dollars, before the first and after the second. */
export interface BetweenDollars {
  before: string;
  tex: string;
  after: string;
}

const price = /^[-−+~]?\.?\d[\d.,]*/;
const name = /^(?:\{[A-Za-z_]\w*\}|\([a-z][\w ./-]*\)|[A-Za-z_]\w*|[?@#!*])(?=[\s/:;,.)\]'"’-])/;
const capitals = /^\{?[A-Z][A-Z\d_]+\}?[\w./-]*[\s,;:/&+=|-]+$/;
/** Letters that make the following dollar a currency: `US$`. */
const country = /(?:^|[\s(])(?:US|AU?|CA?|NZ|HK|SG?|R)$/;
const proseWord = /(?:^|[\s(])(?:\p{L}\p{Ll}+(?=[\s,;:.)]|$)|e\.g\.|i\.e\.)/u;

/**
 * Whether the two dollars are not a pair, because the first begins a price (`$0.03/task and $1.20`,
 * `$5-$10`), a rate (`$/mile`), a ticker, or a shell variable or command (`$HOME and $(pwd)`), or ends a
 * price (`5$ and 10$`) or a currency (`US$`).
 */
export function isPriceOrVariable(between: BetweenDollars): boolean {
  const { tex, after } = between;
  if (/^\/ ?\p{L}{2}/u.test(tex) || endsPrice(between)) return true;
  if (/\\[A-Za-z]/.test(tex)) return false;
  if (price.test(tex) && country.test(tex) && proseWord.test(tex)) return true;
  if (capitals.test(tex) && (/(?:[A-Z]{2}_|_[A-Z]{2}).*\s$/.test(tex) || /^\{?[A-Z_]{2}/.test(after)))
    return true;
  if (!opensNext(between)) return false;
  const start = price.exec(tex) ?? name.exec(tex);
  if (!start) return false;
  return (price.test(tex) && /^\.?\d/.test(after)) || proseWord.test(tex.slice(start[0].length));
}

/** `5$ and 10$`, `5$-10$`, `20 $ and 30 $`, `US$ terms`: the first dollar follows its number or country. */
function endsPrice({ before, tex }: BetweenDollars): boolean {
  if (country.test(before) && /^\s[^\\_^{}]*\p{L}{2}/u.test(tex)) return true;
  if (/(?:^|\s)\d[\d.,]* $/.test(before) && /^ [^\\_^{}]*\p{L}{2}[^\\_^{}]* \d[\d.,]* ?$/u.test(tex))
    return true;
  if (!/(?:^|\s|(?<!\w)\()\d[\d.,]*[kKMB]?$/.test(before)) return false;
  return /^[-–]\d[\d.,]*[kKMB]?$/.test(tex) || /^[.,;)]?\s[^\\_^{}]*\p{L}{2}/u.test(tex);
}

/**
 * Whether the second dollar begins something, which a dollar that ends a formula never does: `and $1.20`,
 * `-$10`, `HK$7`.
 */
function opensNext({ tex, after }: BetweenDollars): boolean {
  if (/[\s([{~“"‘–—]$/.test(tex) && /^[^\s.,;:)\]}!?]|^\.\d/.test(after)) return true;
  return /(?:[-/+]|[\s(/–-][A-Z]{1,3})$/.test(tex) && /^\s?\.?\d/.test(after);
}
