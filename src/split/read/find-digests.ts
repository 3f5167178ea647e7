import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isHintFile, isHintName } from '../../paper/hint-files.ts';
import { looksLikeHint } from '../../digest/hint/read-hint.ts';
import { holdsUnseen } from '../../text/clean-text.ts';
import type { Places } from '../../system/find-places.ts';
import { quoteShell } from '../../text/quote-shell.ts';
import { namesIn } from './read-library-state.ts';
import { refuseLink } from './refuse-links.ts';
import { showPath } from '../../text/show-path.ts';
import { UserError } from '../../paper/user-error.ts';

/** The digest files of a run. */
export interface DigestFiles {
  /** Absolute paths, sorted. */
  paths: string[];
  /** Hints whose digest is not there, which are no digests themselves. */
  orphans: string[];
  /** Whether these are all the digests of the library. */
  isWhole: boolean;
}

/**
 * The digests to split: those named, or all in the library, except hidden files, folders, and hints to other digests.
 *
 * @param mayBeElsewhere whether named files may be outside the library, as when nothing is written
 * @throws UserError for a file outside the library, for symbolic links, and for names that cannot be shown.
 */
export function findDigests(
  named: string[],
  { digests, content }: Places,
  mayBeElsewhere: boolean,
): DigestFiles {
  refuseLink(digests);
  const names = namesIn(digests);
  const others = names
    .filter((name) => !name.startsWith('.') && !isHintName(name, names))
    .map((name) => join(digests, name));
  const orphans = others.filter(isOrphan);
  const all = others.filter((path) => !orphans.includes(path));
  const paths =
    named.length === 0 ? all.filter(isFile) : [...new Set(named.map((name) => resolve(name)))].toSorted();
  for (const path of paths) refusePath(path);
  for (const path of named.length > 0 ? paths : []) refuseHint(path);
  if (named.length === 0) return { paths, orphans, isWhole: true };
  const elsewhere = paths.find((path) => relative(digests, dirname(path)) !== '');
  if (elsewhere !== undefined && !mayBeElsewhere) {
    const source = quoteShell(showPath(elsewhere));
    const target = quoteShell(showPath(join(digests, basename(elsewhere))));
    throw new UserError(
      `${showPath(elsewhere)} is outside ${showPath(content)}/digests: nothing was written`,
      `cp ${source} ${target} && npm run split -- ${target}`,
      2,
    );
  }
  return {
    paths,
    orphans,
    isWhole: all.length === paths.length && all.every((path) => paths.includes(path)),
  };
}

function isFile(path: string): boolean {
  refuseLink(path);
  return statSync(path).isFile();
}

/** Longest hint, in bytes. */
const longest = 65_536;

/** Whether a file that no digest stands beside says what only hints say. */
function isOrphan(path: string): boolean {
  const stats = isHintFile(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  return Boolean(stats?.isFile() && stats.size <= longest && looksLikeHint(readFileSync(path, 'utf8')));
}

/** A hint that is named as a digest. */
function refuseHint(path: string): void {
  const names = namesIn(dirname(path));
  if (isHintName(basename(path), names))
    throw new UserError(`${showPath(path)} is the hint of a digest`, 'name the digest beside it', 2);
}

/** Symbolic links lead outside the library; invisible characters would end up in addresses and on pages. */
function refusePath(path: string): void {
  refuseLink(path);
  if (!holdsUnseen(basename(path))) return;
  throw new UserError(`the name of ${showPath(path)} contains invisible characters`, 'rename the file');
}
