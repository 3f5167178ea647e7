import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from './project-folder.ts';

/** Everything that a build or a split depends on besides the library, in the project's folder. */
const code = [
  'src/**/*.{ts,json,yaml,astro,css,mjs}',
  'public/**/*',
  'astro.config.mjs',
  'package-lock.json',
];
const isTest = (path: string): boolean => /\.test\.ts$|(?:^|\/)fixtures(?:\/|$)/.test(path);

let known: string | undefined;

/** A hash of the program itself, its dependencies and Node: what one version computed is of no use to another. */
export function codeVersion(): string {
  known ??= hashFiles();
  return known;
}

function hashFiles(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}`);
  const paths = globSync(code, { cwd: projectFolder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(projectFolder, join(parentPath, name)));
  for (const path of paths.filter((found) => !isTest(found)).toSorted())
    hash.update(`\0${path}\0`).update(readFileSync(join(projectFolder, path)));
  return hash.digest('hex');
}
