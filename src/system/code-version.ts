import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from './project-folder.ts';

/**
 * Everything that a build or a split depends on besides the library and the files in `public/`, in the project's folder.
 * Packages that are installed may be others than `package-lock.json` names.
 */
const code = [
  'src/**/*.{ts,json,yaml,astro,css,mjs}',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
];
const isTest = (path: string): boolean => /\.test\.ts$|(?:^|\/)fixtures(?:\/|$)/.test(path);

let known: string | undefined;

/** A hash of the program itself, its dependencies and Node: what one version computed is of no use to another. */
export function codeVersion(): string {
  known ??= readCodeVersion(projectFolder);
  return known;
}

/** Whether the files of the program are still those that `codeVersion` was computed from. */
export const isCodeUnchanged = (): boolean => readCodeVersion(projectFolder) === codeVersion();

/** The version of the program in a folder as its files are now, which may not be the one that runs. */
export function readCodeVersion(folder: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}`);
  const paths = globSync(code, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const found = [...paths.filter((path) => !isTest(path)), ...publicFiles(folder)];
  for (const path of found.toSorted()) hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  return hash.digest('hex');
}

/** The files that are copied into every site, among them hidden ones and links to files. */
function publicFiles(folder: string): string[] {
  const inside = join(folder, 'public');
  const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  if (!existsSync(inside)) return [];
  const paths = readdirSync(inside, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => join('public', path)).filter((path) => isFile(join(folder, path)));
}
