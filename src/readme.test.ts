import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const readme = readFileSync('README.md', 'utf8');

test('README should give the reason of every direct dependency', () => {
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !readme.includes(`\`${name}\``) && !name.startsWith('@types/'),
  );
  assert.deepEqual(named, []);
});

test('README should name no command that does not exist', () => {
  const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1]!);
  assert.deepEqual(named.filter((name) => !(name in scripts)), []); // prettier-ignore
});

test('every dependency should have an exact version', () => {
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  assert.deepEqual(loose, []);
});
