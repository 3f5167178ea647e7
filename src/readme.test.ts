import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const { dependencies, devDependencies, optionalDependencies, scripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const readme = readFileSync('README.md', 'utf8');
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const section = (title: string): string => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** What is set as code in the first column of a section's tables. */
const namesOf = (title: string): string[] =>
  [...section(title).matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  );
/** Whether a pattern such as `@types/*` means a name. */
const isMeant = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

function assertSame(told: string[], there: string[]): void {
  const untold = there.filter((name) => !told.some((pattern) => isMeant(pattern, name)));
  const gone = told.filter((pattern) => !there.some((name) => isMeant(pattern, name)));
  assert.deepEqual({ untold, gone }, { untold: [], gone: [] });
}

test('README should give the reason of every direct dependency, and of no other', () => {
  const there = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  assertSame(namesOf('Dependencies'), there);
});

test('README should explain every command, and no other', () => {
  const told = [...readme.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)];
  assertSame(
    told.map(([, run, own]) => (run ?? own)!),
    Object.keys(scripts),
  );
});

test('README should explain every room, and no other', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assertSame(namesOf('Layout'), rooms.map(({ name }) => `src/${name}`)); // prettier-ignore
});

/** Paths from the root of the project that a text names as code, in blocks of code too. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/[\s`]((?:src|scripts|e2e|content)(?:\/[\w.[\]-]+)*)(?=[\s`])/g)].map(
    ([, path]) => path!,
  );

test('README and guide should name only files and folders that are there', () => {
  for (const text of [readme, guide]) {
    assert.ok(pathsIn(text).length > 10);
    assert.deepEqual(pathsIn(text).filter((path) => !existsSync(path)), []); // prettier-ignore
  }
});

test('the guide should name only commands that are there', () => {
  const told = [...guide.matchAll(/npm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g)];
  const names = told.map(([, run, own]) => (run ?? own)!);
  assert.ok(names.length > 5);
  assert.deepEqual(names.filter((name) => !(name in scripts)), []); // prettier-ignore
});

test('every dependency should have an exact version', () => {
  const loose = Object.entries<string>({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  assert.deepEqual(loose, []);
});
