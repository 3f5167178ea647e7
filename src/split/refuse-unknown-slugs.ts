import { SplitError } from './split-error.ts';

/** Refuses to give back pages that no paper of the run has. Throws SplitError. */
export function refuseUnknownSlugs(forced: string[], slugs: string[]): void {
  const unknown = forced.find((slug) => !slugs.includes(slug));
  if (unknown === undefined) return;
  throw new SplitError(
    `no digest of this run has a paper ${unknown}`,
    'give the name of its page without .mdx',
    2,
  );
}
