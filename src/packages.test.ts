import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** An entry of the lockfile. */
interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
}

const { optionalDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
/** All packages of the lockfile but the project itself, whose path is empty. */
const locked = Object.entries<LockedPackage>(lockfile.packages).filter(([path]) => path !== '');

/** By major version, the oldest Node that may be pinned. Raise a number when a security release comes out. */
const oldestNode: Record<number, number> = { 24: 21, 26: 10 };

test('every file of unit tests should run, and none twice', () => {
  const patterns = [scripts['test:unit'], scripts['test:programs']].flatMap((command: string) =>
    [...command.matchAll(/'([^']+)'/g)].map(([, pattern]) => pattern!),
  );
  const run = patterns.flatMap((pattern) => globSync(pattern));
  assert.deepEqual(run.toSorted(), globSync('{src,scripts}/**/*.test.ts').toSorted());
});

test('every locked package, those of other platforms included, should have an integrity hash', () => {
  assert.ok(locked.length > 0);
  const open = locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  assert.deepEqual(open.map(([path]) => path), []); // prettier-ignore
});

test('every locked package should come from the public registry', () => {
  const foreign = locked.filter(([, { resolved = 'https://registry.npmjs.org/' }]) => {
    return !resolved.startsWith('https://registry.npmjs.org/');
  });
  assert.deepEqual(foreign, []);
});

test('every platform should have a pinned Node of a current patch level', () => {
  const pins = Object.entries<string>(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  assert.equal(pins.length, 5);
  const stale = pins.filter(([, version]) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return !(minor >= (oldestNode[major] ?? Infinity));
  });
  assert.deepEqual(stale, []);
});

test('npm should not warn about the Node that runs it, since the project brings its own', () => {
  assert.match(readFileSync('.npmrc', 'utf8'), /^loglevel=error$/m);
});
