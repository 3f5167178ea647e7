import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Places } from '../places.ts';
import { namesIn } from './read-library.ts';
import { refuseLink } from './refuse-links.ts';
import { showPath } from './show-path.ts';
import { SplitError } from './split-error.ts';

/** The digest files of a run. */
export interface DigestFiles {
  /** Absolute, sorted. */
  paths: string[];
  /** Whether these are all digests of the library. */
  isWhole: boolean;
}

/**
 * The digests to be split: those named, or all of the library (hidden files and folders left out).
 *
 * @param mayBeElsewhere whether a named file may lie outside the library, since nothing is written
 * @throws SplitError for a file outside the library, and for symbolic links inside.
 */
export function findDigests(
  named: string[],
  { digests, content }: Places,
  mayBeElsewhere: boolean,
): DigestFiles {
  for (const path of [digests]) refuseLink(path);
  const all = namesIn(digests)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(digests, name));
  if (named.length === 0) return { paths: all.filter(isFile), isWhole: true };
  const paths = [...new Set(named.map((name) => resolve(name)))].toSorted();
  const elsewhere = paths.find((path) => relative(digests, dirname(path)) !== '');
  if (elsewhere !== undefined && !mayBeElsewhere) {
    const target = showPath(join(digests, basename(elsewhere)));
    throw new SplitError(
      `${showPath(elsewhere)} is outside ${showPath(content)}/digests: nothing was written`,
      `cp ${showPath(elsewhere)} ${target} && npm run split -- ${target}`,
      2,
    );
  }
  return { paths, isWhole: all.length === paths.length && all.every((path) => paths.includes(path)) };
}

function isFile(path: string): boolean {
  refuseLink(path);
  return statSync(path).isFile();
}
