import { basename } from 'node:path';
import type { Hint } from '../digest/hint/read-hint.ts';
import type { DigestRecord } from '../digest/types.ts';
import type { UserError } from '../paper/user-error.ts';
import type { Places } from '../system/find-places.ts';
import { showPath } from '../text/show-path.ts';
import { draftDigests } from './draft/draft-digests.ts';
import type { DigestPapers, OnRecord } from './draft/draft-digests.ts';
import type { Drafting } from './draft/draft-pages.ts';
import { readRecords } from './draft/read-records.ts';
import type { DigestRecords } from './draft/read-records.ts';
import { recordHash } from './hash.ts';
import { placeError } from './read/place-error.ts';
import { readDigestFile } from './read/read-digest-file.ts';
import { readHintFile } from './read/read-hint-file.ts';
import { rememberedEncoding } from './read/remembered-encoding.ts';
import { isWanted } from './read/wanted-records.ts';
import type { Wanted } from './read/wanted-records.ts';

/** A digest file as it was split. */
export interface SplitFile {
  /** Its path, as messages show it. */
  file: string;
  /** Why it could not be read. */
  error?: UserError;
  papers?: DigestPapers;
}

/** What the digests of a run are split with. */
export interface FileContext extends Drafting {
  places: Places;
  encoding?: string | undefined;
  format?: string | undefined;
  /** Hashes of records that have a page. */
  published: ReadonlySet<string>;
  wanted: Wanted;
  /** Ends the run. */
  signal?: AbortSignal | undefined;
  onRecord?: ((file: string, done: number, total: number) => Promise<void> | void) | undefined;
}

/** A digest file as it was read. */
interface ReadFile {
  file: string;
  error?: UserError;
  records?: DigestRecords;
}

/** Splits digest files into papers in memory, in their order: reads all, then drafts the pages of all. */
export async function splitFiles(paths: string[], context: FileContext): Promise<SplitFile[]> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    files.push(await tryToRead(path, context));
    await report(files.at(-1)!, 0, context);
  }
  const readable = files.filter(({ records }) => records);
  const onRecord: OnRecord = (at, done) => report(readable[at]!, done, context);
  const drafted = await draftDigests(readable.map(({ records }) => records!), context, onRecord); // prettier-ignore
  const papers = new Map(readable.map((file, at) => [file, drafted[at]!]));
  return files.map((read) => {
    const { file, error } = read;
    return error ? { file, error } : { file, papers: papers.get(read)! };
  });
}

/** Shows how far a digest is, and lets the run be ended. */
async function report({ file, records }: ReadFile, done: number, context: FileContext): Promise<void> {
  if (records) await context.onRecord?.(file, done, records.split.records.length);
  context.signal?.throwIfAborted();
}

async function tryToRead(path: string, context: FileContext): Promise<ReadFile> {
  const file = showPath(path);
  try {
    return { file, records: await readFile(path, context) };
  } catch (error) {
    return { file, error: placeError(file, error) };
  }
}

async function readFile(path: string, context: FileContext): Promise<DigestRecords> {
  const { places, published, wanted, format, store } = context;
  const name = basename(path);
  const bytes = readDigestFile(path);
  const encoding = context.encoding ?? rememberedEncoding(path, bytes, places.reports);
  const hint = readHintFile(path);
  const mayPublish = (record: DigestRecord): boolean =>
    isWanted(wanted, name, record.line) || isHinted(hint, record) || published.has(recordHash(record));
  return readRecords(bytes, name, { encoding, format, hint, isWanted: mayPublish, store });
}

/** Whether a hint says to publish a record in doubt. */
const isHinted = (hint: Hint | undefined, { line }: DigestRecord): boolean =>
  hint?.publish === 'all' || (hint?.publish?.includes(line) ?? false);
