import { claims, plainClaims, titleClaims } from './contribution-claims.ts';
import type { ContributionType } from '../paper/fields.ts';
import type { Found, PaperText } from './types.ts';

const things: ContributionType[] = ['method', 'system', 'dataset', 'survey'];

/**
 * What the abstract claims to contribute; empty where it claims nothing that is known here. What has a name of its
 * own and is nothing else is a method.
 */
export function findContributionTypes(
  paper: PaperText,
  shortName: Found | undefined,
): Found<ContributionType>[] {
  const kinds = Object.keys(claims) as ContributionType[];
  const found = kinds.map((kind) => findClaim(paper, kind)).filter((claim) => claim !== undefined);
  if (shortName && !found.some(({ value }) => things.includes(value))) {
    return [{ value: 'method', rule: 'named', ranges: shortName.ranges }, ...found];
  }
  return found.length > 0 ? found : plainClaim(paper);
}

function findClaim(
  { title, abstract, abstractStart }: PaperText,
  kind: ContributionType,
): Found<ContributionType> | undefined {
  const head = titleClaims[kind]?.exec(title);
  if (head) return toFound(kind, head, 0);
  for (const pattern of claims[kind]) {
    const match = pattern.exec(abstract);
    if (match) return toFound(kind, match, abstractStart);
  }
  return undefined;
}

function plainClaim({ abstract, abstractStart }: PaperText): Found<ContributionType>[] {
  return (Object.entries(plainClaims) as [ContributionType, RegExp][]).flatMap(([kind, pattern]) => {
    const match = pattern.exec(abstract);
    return match ? [toFound(kind, match, abstractStart)] : [];
  });
}

function toFound(value: ContributionType, match: RegExpExecArray, offset: number): Found<ContributionType> {
  const start = offset + match.index;
  return { value, rule: 'phrase', ranges: [{ start, end: start + match[0].length }] };
}
