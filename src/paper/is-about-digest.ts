import { parse } from 'node:path';

/** Whether a file says something about a digest in the same folder: `a.yaml` about `a.txt`. */
export function isAboutDigest(name: string, names: string[]): boolean {
  const { name: stem, ext } = parse(name);
  return ext === '.yaml' && names.some((other) => other !== name && parse(other).name === stem);
}
