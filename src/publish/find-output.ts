import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../paper/user-error.ts';
import type { Places } from '../system/find-places.ts';
import { findForeign } from './find-foreign.ts';

const project = resolve(import.meta.dirname, '../..');
/** The project's source folders. */
const sources = ['src', 'scripts', 'e2e', 'public', '.github'].map((name) => join(project, name));
const cure = 'set OFFPRINT_OUT to an empty folder, or to one that does not exist yet';
/** Limit on symbolic links in one path, as on Linux. */
const MOST_LINKS = 40;

/** The folder that a build will replace. */
export interface Output {
  /** Its absolute path. */
  target: string;
  /** Paths of the files in it; empty if there is no such folder. */
  files: string[];
}

/**
 * The folder that a build will replace: `OFFPRINT_OUT` with symbolic links resolved. It must be absent, empty, or a site
 * built by Offprint; anything else may be somebody's work.
 *
 * @throws UserError of exit code 2
 */
export function findOutput(places: Places): Output {
  const target = locateOutput(places);
  if (!existsSync(target)) return { target, files: [] };
  if (existsSync(join(target, '.git'))) refuse(target, 'it is a Git repository');
  const { files, foreign } = findForeign(target);
  if (foreign.length > 0)
    refuse(
      target,
      `it contains files that Offprint did not make: ${list(foreign)}`,
      'move them elsewhere, or ',
    );
  return { target, files };
}

/**
 * The absolute path of the folder that a build will replace, whatever is in it.
 *
 * @throws UserError of exit code 2 if no site can be at that path
 */
export function locateOutput({ content, out }: Places): string {
  const target = followLinks(out);
  const overlap = [followLinks(content), ...sources].find((path) => overlaps(target, path));
  if (overlap) refuse(target, `it ${describeOverlap(target, overlap)} ${overlap}`);
  if (target.split(sep).includes('.git')) refuse(target, 'it is inside a .git folder');
  const file = existingAncestor(target);
  if (!lstatSync(file).isDirectory()) refuse(target, `${file === target ? 'it' : file} is not a folder`);
  return target;
}

function refuse(target: string, reason: string, before = ''): never {
  throw new UserError(`the site cannot be built into ${target}: ${reason}`, before + cure, 2);
}

/** Resolves symbolic links in a path, even if its target does not exist yet. */
function followLinks(path: string, links = 0): string {
  if (links > MOST_LINKS)
    throw new UserError(`${path} cannot be followed: its symbolic links form a loop`, cure, 2);
  if (isLink(path))
    return followLinks(resolve(followLinks(dirname(path), links + 1), readlinkSync(path)), links + 1);
  const parent = dirname(path);
  return parent === path ? path : join(followLinks(parent, links), basename(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function existingAncestor(path: string): string {
  return existsSync(path) ? path : existingAncestor(dirname(path));
}

function lies(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
const overlaps = (a: string, b: string): boolean => lies(a, b) || lies(b, a);

function describeOverlap(target: string, other: string): string {
  if (target === other) return 'is';
  return lies(target, other) ? 'is inside' : 'contains';
}

const SHOWN = 3;

function list(names: string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return names.slice(0, SHOWN).join(', ') + more;
}
