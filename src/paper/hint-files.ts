/** Endings of hints, which stand beside their digest under its name. */
const ending = /\.ya?ml$/i;
const stemOf = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '');

/**
 * Name of the hint of a digest among the names in its folder; undefined if it has none. Two digests of one name, which
 * cannot be told apart, share a hint.
 */
export function hintNameOf(digest: string, names: string[]): string | undefined {
  if (ending.test(digest)) return undefined;
  return names.find((name) => ending.test(name) && stemOf(name) === stemOf(digest));
}

/** Whether a file has a name that hints have. */
export const isHintFile = (path: string): boolean => ending.test(path);

/** Whether a file is the hint of another rather than a digest: one of that name and another ending stands beside it. */
export const isHintName = (name: string, names: string[]): boolean =>
  ending.test(name) && names.some((other) => !ending.test(other) && !other.startsWith('.') && stemOf(other) === stemOf(name)); // prettier-ignore

/** Name of the hint that a digest would have: `papers.yaml` for `papers.txt`. */
export const newHintName = (digest: string): string => `${stemOf(digest)}.yaml`;
