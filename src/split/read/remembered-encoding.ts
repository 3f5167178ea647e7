import { basename } from 'node:path';
import { hash } from '../hash.ts';
import { readIfThere } from './read-library-state.ts';
import { reportFiles } from './report-files.ts';

/** The encoding that a digest without a mark shows by itself: UTF-16 without one must be named. */
const evident = /^utf-8$/i;

/**
 * The encoding that was named when this very file was split before, so that it need be named once only; undefined
 * if the file shows its encoding, or is new.
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
