import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Everything that a build or a split depends on besides the library, relative to the project's folder. */
const code = ['src/**/*.{ts,json,astro,css,mjs}', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];
const isTest = (path: string): boolean => /\.test\.ts$|(?:^|\/)fixtures(?:\/|$)/.test(path);

let known: string | undefined;

/** A hash of the program itself, its dependencies and Node: what one version computed is of no use to another. */
export function codeVersion(): string {
  known ??= hashFiles();
  return known;
}

function hashFiles(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu}`);
  const entries = globSync(code, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .filter((path) => !isTest(path));
  for (const path of paths.toSorted()) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}
