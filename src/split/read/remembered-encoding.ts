import { basename, parse } from 'node:path';
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
  const file = basename(path);
  const sha256 = hash(bytes);
  // A report can be large: most are passed over by a look at their text, and the usual one is looked at first.
  const isUsual = (report: string): boolean => basename(report, '.json') === parse(file).name;
  const found = reportFiles(reports)
    .toSorted((a, b) => Number(isUsual(b)) - Number(isUsual(a)))
    .values()
    .map((report) => readIfThere(report) ?? '')
    .filter((text) => text.includes(sha256))
    .map(toObject)
    .find((report) => report['file'] === file && report['sha256'] === sha256);
  const encoding = found?.['encoding'];
  return typeof encoding === 'string' && !evident.test(encoding) ? encoding : undefined;
}

function toObject(source: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(source)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
