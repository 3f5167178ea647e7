import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Document } from 'yaml';
import { draftHint } from '../digest/hint/draft-hint.ts';
import { newHintName } from '../paper/hint-files.ts';
import { DigestError } from '../digest/digest-error.ts';
import { UserError } from '../paper/user-error.ts';
import { runSplit } from '../split/run-split.ts';
import type { FileResult, SplitResult } from '../split/types.ts';
import type { Places } from '../system/find-places.ts';
import { quoteShell } from '../text/quote-shell.ts';
import { showPath } from '../text/show-path.ts';
import { copyNewFile } from './copy-new-file.ts';
import type { Source } from './source.ts';
import { type Staged, stageSources, type StageOptions } from './stage-sources.ts';

/** A question to the person who adds a digest; undefined where nobody can answer. */
export type Ask = (question: string) => Promise<string>;

/** What is added, and how. */
export interface AddRequest extends StageOptions {
  sources: Source[];
  /** Whether questions are answered with yes. */
  isYes: boolean;
  /** Whether records in doubt are published too. */
  isPublishing: boolean;
  /** Whether only to show what would be done. */
  isDry: boolean;
  ask?: Ask;
  /** Shows a digest as it was understood. */
  show: (result: FileResult, staged: Staged) => void;
  /** Says something in a line. */
  say: (line: string) => void;
  signal?: AbortSignal;
}

/** What came of it: the run that split what was added, if there was one. */
export interface Added {
  split?: SplitResult;
  exitCode: 0 | 1 | 3;
}

/**
 * Copies digests into the library and splits them, after a look at what comes of each; asks where something is in
 * doubt. Until then nothing is written, and a copy is there whole or not at all.
 *
 * @throws UserError if a digest cannot be read, or is in doubt and nobody can be asked; the signal's reason if aborted.
 */
export async function addDigests(request: AddRequest, places: Places): Promise<Added> {
  const { staged, remove } = await stageSources(request.sources, places, request);
  try {
    for (const { from, name, isThere } of staged)
      if (isThere) request.say(`${from} is already in the library: ${showPath(join(places.digests, name))}`);
    const fresh = staged.filter(({ isThere }) => !isThere);
    const wanted = fresh.length > 0 ? await chooseWanted(fresh, request, places) : { chosen: [], publish: [] };
    request.signal?.throwIfAborted();
    if (request.isDry || !wanted) return { exitCode: wanted ? 0 : 3 };
    const { chosen, publish, isDraft } = wanted;
    for (const one of chosen) copyIntoLibrary(one, places, request);
    if (isDraft) return leaveDraft(chosen[0]!, request, places);
    return await splitAdded([...chosen, ...staged.filter(({ isThere }) => isThere)], publish, request, places);
  } finally {
    remove();
  }
} // prettier-ignore

/** Digests to copy, whose records in doubt to publish; `isDraft` if a person is to correct a hint first. */
interface Wanted {
  chosen: Staged[];
  publish: string[];
  isDraft?: boolean;
}

/** Shows the digests and asks about those in doubt; undefined if they are not to be added. */
async function chooseWanted(
  fresh: Staged[],
  request: AddRequest,
  places: Places,
): Promise<Wanted | undefined> {
  const names = fresh.map(({ name }) => name);
  const publish = request.isPublishing ? names : [];
  const paths = fresh.map(({ path }) => path);
  const { files } = await runSplit({ ...splitRequest(request), files: paths, mode: 'plan', publish }, places);
  const sourceOf = ({ file }: FileResult): Staged => fresh.find(({ name }) => name === basename(file))!;
  const failed = files.find(({ error }) => error && !isDoubt(error)) ?? files.find(({ error }) => error);
  if (failed) return await chooseDraft(failed.error!, sourceOf(failed), fresh.length === 1, request);
  for (const file of files) request.show(file, sourceOf(file));
  const doubted = files.flatMap(({ papers }) => papers?.withheld ?? []).length;
  if (doubted === 0 || request.isDry) return { chosen: fresh, publish };
  const what = doubted === 1 ? '1 record is in doubt and' : `${doubted} records are in doubt and`;
  const question = `${what} will not be published. Add the rest? [Y]es, [n]o, or [p]ublish all: `;
  const answer = await answerOf(question, request);
  if (/^p/i.test(answer)) return { chosen: fresh, publish: names };
  return /^(?:y|$)/i.test(answer) ? { chosen: fresh, publish } : undefined;
}

/**
 * A digest of which hardly anything looks like a paper: a person may keep it with a draft of a hint.
 *
 * @throws UserError if it cannot be read at all, or nobody can be asked.
 */
async function chooseDraft(
  error: UserError,
  one: Staged,
  isAlone: boolean,
  { ask, isYes, isDry, say }: AddRequest,
): Promise<Wanted | undefined> {
  const { message, cure } = ofSource(error, one);
  if (!isDoubt(error)) throw new UserError(message, cure);
  const mayAsk = ask && !isYes && !isDry && isAlone;
  if (!mayAsk) throw new UserError(message, cureOf(one), ask || isYes || isDry ? 1 : 3);
  say(message);
  const answer = await ask('Keep it with a draft of a hint, which you correct? [y/N] ');
  return /^y/i.test(answer.trim()) ? { chosen: [one], publish: [], isDraft: true } : undefined;
}

const isDoubt = (error: UserError): boolean => error instanceof DigestError && error.isDoubt;

/** An error that names the file which the digest came from, not the one it was put into to be looked at. */
const ofSource = ({ message, cure, exitCode }: UserError, { from, path }: Staged): UserError =>
  new UserError(message.replaceAll(showPath(path), from), cure, exitCode);

const cureOf = ({ from }: Staged): string => {
  const file = from.startsWith('the ') || from === 'standard input' ? 'FILE' : quoteShell(from);
  return `say how its records look in a hint beside it (npm run split -- --hint ${file} writes a draft); or name its format: npm run add -- --format NAME ${file}; or publish it as it was read: npm run add -- --publish ${file}`;
};

/** The answer to a question about a doubt. @throws UserError of exit code 3 where nobody can answer. */
async function answerOf(question: string, { isYes, ask }: AddRequest): Promise<string> {
  if (isYes) return 'y';
  if (ask) return (await ask(question)).trim();
  throw new UserError('records are in doubt, and there is no terminal to ask in: nothing was added', 'look at the table, then run again with --yes to add the rest, or with --publish to publish all', 3); // prettier-ignore
}

function copyIntoLibrary({ name, bytes, hint }: Staged, { digests }: Places, { format, say }: AddRequest): void {
  const target = join(digests, name);
  copyNewFile(target, bytes);
  say(`added ${showPath(target)}`);
  const own = join(digests, newHintName(name));
  if (existsSync(own)) return;
  const text = hint?.text ?? (format === undefined ? undefined : new Document({ format }).toString());
  if (text !== undefined) copyNewFile(own, Buffer.from(text));
} // prettier-ignore

/** Writes a draft of a hint beside a digest that was added, for a person to correct. */
function leaveDraft({ name, bytes }: Staged, { encoding, format, say }: AddRequest, { digests }: Places): Added {
  const path = join(digests, newHintName(name));
  if (!existsSync(path)) copyNewFile(path, Buffer.from(draftHint(bytes, { file: name, encoding, format })));
  say(`correct ${showPath(path)}, then run: npm run split`);
  return { exitCode: 3 };
} // prettier-ignore

async function splitAdded(added: Staged[], publish: string[], request: AddRequest, places: Places): Promise<Added> {
  try {
    const files = [...new Set(added.map(({ name }) => join(places.digests, name)))];
    const split = await runSplit({ ...splitRequest(request), files, mode: 'write', publish }, places);
    return { split, exitCode: split.exitCode };
  } catch (error) {
    if (!request.signal?.aborted) throw error;
    throw new UserError('interrupted: the digest is in the library, but no page was written', 'npm run split goes on from here', 130); // prettier-ignore
  }
} // prettier-ignore

const splitRequest = ({ encoding, format, signal }: AddRequest) => ({
  isStrict: false,
  taken: [],
  encoding,
  format,
  signal,
});
