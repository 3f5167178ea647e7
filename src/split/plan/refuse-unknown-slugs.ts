import { UserError } from '../../paper/user-error.ts';

/** Throws UserError if a slug given to `--take` belongs to no paper in the run. */
export function refuseUnknownSlugs(taken: string[], slugs: string[]): void {
  const unknown = taken.find((slug) => !slugs.includes(slug));
  if (unknown === undefined) return;
  throw new UserError(
    `no digest in this run has a paper named ${unknown}`,
    'give the name of a page, without .mdx',
    2,
  );
}
