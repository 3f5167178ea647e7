import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { showPath } from '../text/show-path.ts';
import { digestFactsSchema } from './digest-facts.ts';
import type { DigestFacts } from './digest-facts.ts';
import { isHintName } from './hint-files.ts';
import { UserError } from './user-error.ts';

/**
 * The facts that people state about digests, by the digest's name; empty if there is no such folder.
 *
 * @throws UserError for a file that is not valid.
 */
export function readDigestFacts(folder: string): Map<string, DigestFacts> {
  if (!existsSync(folder)) return new Map();
  const all = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = all.map(({ name }) => name);
  const about = names.filter((name) => isHintName(name, names));
  return new Map(about.map((name) => [parsePath(name).name, readFacts(join(folder, name))]));
}

function readFacts(path: string): DigestFacts {
  try {
    const found: unknown = parse(readFileSync(path, 'utf8'), { schema: 'core' });
    return digestFactsSchema.parse(withTextDate(found ?? {}));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new UserError(
      `${showPath(path)} cannot be read: ${reason.replaceAll(/\s+/g, ' ')}`,
      'write date: 2026-03-12, source: an address or a name, example: true, each on a line of its own, or remove the line',
    );
  }
}

/** A year alone is read as a number. */
function withTextDate(found: unknown): unknown {
  const { date } = Object(found) as { date?: unknown };
  return typeof date === 'number' ? { ...(found as object), date: String(date) } : found;
}
