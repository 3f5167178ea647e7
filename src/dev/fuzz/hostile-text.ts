import { readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';

const folder = join(import.meta.dirname, 'fixtures', 'hostile');

/**
 * Strings that other languages would obey, cut short or read as something else, by the language that would: one
 * for each threat that was tried in real builds, and their kin. For the tests of every exit.
 */
export const hostileText: Record<string, string[]> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    parse(name).name,
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as string[],
  ]),
);
