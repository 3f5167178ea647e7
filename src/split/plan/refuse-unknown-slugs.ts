import { UserError } from '../../paper/user-error.ts';

/** Refuses to give back pages that no paper of the run has. Throws UserError. */
export function refuseUnknownSlugs(forced: string[], slugs: string[]): void {
  const unknown = forced.find((slug) => !slugs.includes(slug));
  if (unknown === undefined) return;
  throw new UserError(
    `no digest in this run has a paper named ${unknown}`,
    'give the name of a page, without .mdx',
    2,
  );
}
