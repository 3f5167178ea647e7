import { basename } from 'node:path';
import { DigestError } from '../../digest/digest-error.ts';
import { readDigest } from '../../digest/read-digest.ts';
import { limits } from '../../digest/limits.ts';
import type { DigestRecord, Split } from '../../digest/types.ts';
import { statedKeys } from '../../paper/field-rows.ts';
import { UserError } from '../../paper/user-error.ts';
import { showPath } from '../../text/show-path.ts';
import { isSnapshotLine, readSnapshotLine } from './arxiv-snapshot.ts';
import { readLines } from './read-source.ts';
import type { Progress } from './read-source.ts';
import type { SourceRecord } from '../types.ts';

/** Gets a record as a JSON object with `title` and `abstract`: bytes `from` to `to` of a buffer that it must not keep. */
export type OnRecord = (bytes: Buffer, from: number, to: number) => void;

/**
 * Reads the records of a source: the lines of arXiv's snapshot as they are, without decoding them, or the records of any
 * file that a digest may be, as `SourceRecord`s.
 */
export async function readRecords(
  path: string,
  onRecord: OnRecord,
  onProgress?: (progress: Progress) => void,
): Promise<void> {
  let isSnapshot: boolean | undefined;
  const kept: Buffer[] = [];
  let length = 0;
  const onLine: OnRecord = (bytes, from, to) => {
    if (to > from) isSnapshot ??= isSnapshotLine(parse(bytes.toString('utf8', from, to)));
    if (isSnapshot) return to > from ? onRecord(bytes, from, to) : undefined;
    length += to - from + 1;
    if (length > limits.bytes) throw tooLarge(path);
    kept.push(Buffer.from(bytes.subarray(from, to)), newline);
  };
  await readLines(path, onLine, onProgress);
  if (isSnapshot) return;
  const split = await readAsDigest(Buffer.concat(kept), path);
  for (const record of split.records) {
    const line = Buffer.from(JSON.stringify(toSourceRecord(record)));
    onRecord(line, 0, line.length);
  }
}

async function readAsDigest(bytes: Buffer, path: string): Promise<Split> {
  const isPipe = path === '-';
  try {
    return await readDigest(bytes, { file: isPipe ? 'standard-input' : basename(path) });
  } catch (error) {
    if (!(error instanceof DigestError)) throw error;
    const shown = isPipe ? 'standard input' : showPath(path);
    throw new UserError(
      `${shown} is no arXiv snapshot, and as a digest: ${error.message}`,
      'name a file of metadata with titles and abstracts',
    );
  }
}

/** A record as `readRecords` gave it: as its source wrote it, and what that says. */
export function readRecord(line: string): { source: unknown; record: SourceRecord } {
  const source = parse(line);
  return { source, record: toRecord(source) };
}

/** What a record says, as its source wrote it. */
export function toRecord(source: unknown): SourceRecord {
  return isSnapshotLine(source) ? readSnapshotLine(source) : (source as SourceRecord);
}

const newline = Buffer.from('\n');

const tooLarge = (path: string): UserError =>
  new UserError(
    `${path === '-' ? 'standard input' : showPath(path)} is larger than ${limits.bytes / 1024 / 1024} MB and no arXiv snapshot`,
    'split it into several files',
  );

/** The record of a digest as a source's; its identifier is the best that it states, else its title. */
export function toSourceRecord(record: DigestRecord): SourceRecord {
  const stated = Object.fromEntries(statedKeys.flatMap((key) => (record[key] ? [[key, record[key]]] : [])));
  const { arxivId, doi, url } = record;
  return {
    id: arxivId?.replace(/v\d+$/, '') ?? doi ?? url ?? record.title,
    title: record.title,
    abstract: record.paragraphs.join('\n\n'),
    stated,
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
