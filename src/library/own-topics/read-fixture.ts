import { readFileSync } from 'node:fs';
import type { TitledText } from './count-phrases.ts';

/** The papers of a fixture, for tests: titles and abstracts in turn. */
export function readFixture(name: string): TitledText[] {
  const parts = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n\n');
  return parts.flatMap((title, at) => (at % 2 === 0 ? [{ title, abstract: parts[at + 1]! }] : []));
}
