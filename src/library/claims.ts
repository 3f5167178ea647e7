import type { TextMark } from '../compile/mark-text.ts';
import { isTold } from '../paper/is-told.ts';
import { parseSupport } from '../paper/evidence.ts';
import type { Paper } from '../paper/schema.ts';

/** A numerical claim of an abstract. */
export interface Claim {
  /** Id of the number in the abstract; unique on the paper's page. */
  id: string;
  result: Paper['results'][number];
  /** The place of the number in the abstract; undefined if the evidence no longer matches. */
  mark: TextMark | undefined;
}

/** Id of a claim's row in the table of claims. */
export const rowOf = (claim: Claim): string => `${claim.id}-row`;

/** A paper's claims, marked in the abstract's text as set where it still contains the number. */
export function claimsOf({ results, evidence }: Paper, setText: string): Claim[] {
  return results.map((result, index) => {
    const id = `claim-${index + 1}`;
    const at = evidence?.['results']?.[index];
    const span = at ? parseSupport(at).spans[0] : undefined;
    const isThere =
      span?.in === 'abstract' && digitsOf(setText.slice(span.start, span.end)) === digitsOf(result.value);
    const mark = isThere ? { start: span.start, end: span.end, ...markOf(id, isTold(result)) } : undefined;
    return { id, result, mark };
  });
}

/** The element around a number: a link to its row in the table of claims, if it has one. */
const markOf = (id: string, isListed: boolean): Pick<TextMark, 'tag' | 'properties'> =>
  isListed
    ? { tag: 'a', properties: { id, href: `#${id}-row`, className: 'claim' } }
    : { tag: 'span', properties: { id, className: 'claim' } };

/** The digits of a number, the same for `5.84\%` and `5.84%`. */
const digitsOf = (text: string): string => text.replace(/[^\d.]/g, '').replace(/\.$/, '');
