import { basename } from 'node:path';
import { hash } from '../hash.ts';
import { readIfThere } from './read-library-state.ts';
import { reportFiles } from './report-files.ts';

/** The one encoding that is recognised without a byte order mark. */
const evident = /^utf-8$/i;

/**
 * The encoding given when the same bytes were split before, so that it has to be given only once; undefined if the
 * encoding can be detected, or the file is new.
 */
export function rememberedEncoding(path: string, bytes: Uint8Array, reports: string): string | undefined {
  const found = reportFiles(reports)
    .map((report) => toObject(readIfThere(report)))
    .find(({ file, sha256 }) => file === basename(path) && sha256 === hash(bytes));
  const encoding = found?.['encoding'];
  return typeof encoding === 'string' && !evident.test(encoding) ? encoding : undefined;
}

function toObject(source = ''): Record<string, unknown> {
  try {
    return Object(JSON.parse(source)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
