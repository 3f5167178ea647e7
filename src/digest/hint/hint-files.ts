import { isAboutDigest } from '../../paper/is-about-digest.ts';

/** Name that the hint of a digest has, or would have: `papers.yaml` for `papers.txt`. */
export const hintName = (digest: string): string => `${digest.replace(/(?<=.)\.[^.]*$/, '')}.yaml`;

/** Name of the hint of a digest among the names in its folder; undefined if it has none. */
export function hintNameOf(digest: string, names: string[]): string | undefined {
  const name = hintName(digest);
  return names.includes(name) && isAboutDigest(name, names) && name !== digest ? name : undefined;
}
