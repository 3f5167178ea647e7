/** That a paper has a term. */
export interface Posting {
  /** The paper's number in the library, from 0. */
  paper: number;
  /** How much the paper is about the term, from 0 to 1: BM25's saturated frequency, weighted by field and length. */
  weight: number;
  /** Whether the paper's title or one of its names has the term. */
  inTitle: boolean;
}

/** Digits that JSON writes as they are. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...digits].map((digit, value) => [digit, value]));
/** Half of the digits end a number, the other half continue it. */
const radix = 32;
const levels = 31;

/** Packs postings, sorted by paper: for each the gap to the one before, in as many digits as it needs, and its weight. */
export function packPostings(postings: readonly Posting[]): string {
  let next = 0;
  return postings
    .map(({ paper, weight, inTitle }) => {
      const gap = packGap(paper - next);
      next = paper + 1;
      return gap + digits[Math.max(1, Math.round(weight * levels)) * 2 + Number(inTitle)]!;
    })
    .join('');
}

/** Unpacks what `packPostings` packed; weights are rounded to 31 levels. */
export function unpackPostings(packed: string): Posting[] {
  const postings: Posting[] = [];
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    let gap = 0;
    let place = 1;
    let digit = values.get(packed[at]!)!;
    for (; digit >= radix; digit = values.get(packed[++at]!)!) {
      gap += (digit - radix) * place;
      place *= radix;
    }
    gap += digit * place;
    const level = values.get(packed[++at]!)!;
    postings.push({ paper: next + gap, weight: (level >> 1) / levels, inTitle: level % 2 === 1 });
    next += gap + 1;
  }
  return postings;
}

function packGap(gap: number): string {
  if (gap < radix) return digits[gap]!;
  return digits[radix + (gap % radix)]! + packGap(Math.floor(gap / radix));
}
