import { closeSync, createReadStream, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { styleText } from 'node:util';
import { addDigests, type Added, type Ask } from '../src/add/add-digests.ts';
import { describeDigest } from '../src/add/describe-digest.ts';
import { readClipboard } from '../src/add/read-clipboard.ts';
import { readFileSource } from '../src/add/read-file-source.ts';
import { readStandardInput } from '../src/add/read-standard-input.ts';
import type { Source } from '../src/add/source.ts';
import { describeError } from '../src/paper/describe-error.ts';
import { permalink } from '../src/paper/permalink.ts';
import { UserError } from '../src/paper/user-error.ts';
import { basePath } from '../src/publish/base-path.ts';
import { portOf } from '../src/publish/port-of.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { siteOrigin } from '../src/publish/site-origin.ts';
import { whenOrphaned } from '../src/publish/when-orphaned.ts';
import { describeRun } from '../src/split/report/describe-run.ts';
import { findPlaces } from '../src/system/find-places.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';
import { showPath } from '../src/text/show-path.ts';

/** `npm run add -- FILE…|-`: digests into the library, and from there to pages. See `usage`. */
const usage = `Usage: npm run add -- [options] FILE…
       npm run add -- [options] -             (standard input, or text pasted into the terminal)
       npm run add -- [options] --clipboard   (text that was copied)

Copies digests into content/digests, shows what was understood, splits them and says where the new pages are.
Asks where something is in doubt. A hint beside FILE, of its name and the ending .yaml, is copied too.

  --clipboard      add the text of the clipboard
  --name NAME      name of the digest in the library; that of FILE if absent
  --yes            do not ask: add what is not in doubt
  --publish        publish records that are in doubt too
  --dry-run        show what was understood, write nothing
  --encoding NAME  read the digests in this encoding, such as windows-1252
  --format NAME    read the digests as this format, such as text
  --help           show this

Exit codes: 0 done; 1 failed, nothing was added; 2 wrong usage; 3 something was kept back, or nobody could be asked.`;

const options = {
  clipboard: { type: 'boolean', default: false },
  name: { type: 'string' },
  yes: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  encoding: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Papers that a terminal shows of a digest, and addresses of new pages. */
const most = 40;
/** Columns of a table in a pipe. */
const pipeWidth = 120;

const say = (line: string): void => console.error(escapeTerminal(line));

/** The terminal to ask in: standard input unless the digest comes from there. Undefined if there is none. */
function openTerminal(isInputTaken: boolean): Readable | undefined {
  if (!process.stderr.isTTY) return undefined;
  if (process.stdin.isTTY && !isInputTaken) return process.stdin;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return createReadStream('/dev/tty');
  } catch {
    return undefined;
  }
}

/** Asks in a terminal. An end of input counts as a refusal. */
function toAsk(input: Readable | undefined, interrupt: AbortController): Ask | undefined {
  if (!input) return undefined;
  return async (question) => {
    const terminal = createInterface({ input, output: process.stderr });
    terminal.on('SIGINT', () => interrupt.abort('SIGINT'));
    interrupt.signal.addEventListener('abort', () => terminal.close());
    const answer = await new Promise<string>((resolve) => {
      terminal.on('close', () => resolve('no'));
      terminal.question(question, resolve);
    });
    terminal.close();
    interrupt.signal.throwIfAborted();
    return answer;
  };
}

async function readSources(files: string[], isClipboard: boolean, signal: AbortSignal): Promise<Source[]> {
  const sources = isClipboard ? [readClipboard()] : [];
  for (const file of files) {
    if (file === '-' && process.stdin.isTTY) say('Paste the digest, then press Enter and Ctrl-D.');
    sources.push(file === '-' ? await readStandardInput(process.stdin, signal) : readFileSource(file));
  }
  return sources;
}

/** Says what became of the pages, and the addresses of those that are new. */
function report({ split }: Added): void {
  if (!split) return;
  const { report, warnings } = describeRun(split, { isStrict: false });
  for (const line of warnings) say(line);
  for (const line of report) console.log(escapeTerminal(line));
  const created = split.plan.pages.filter(({ action }) => action === 'create');
  if (!split.wasWritten || created.length === 0) return;
  const { SITE_URL: url, BASE_PATH: base, PORT: port } = process.env;
  const site = `${siteOrigin(url) ?? `http://localhost:${portOf(port) ?? 4321}`}${basePath(base)}`;
  console.log(`\nNew pages, ${url ? 'once the site is published' : 'which npm start serves'}:`);
  for (const page of created.slice(0, most)) console.log(`  ${site}${permalink(page)}`);
  if (created.length > most) console.log(`  … and ${created.length - most} more`);
}

async function main(interrupt: AbortController): Promise<number> {
  const { values, files } = readArguments(options, 'npm run add -- --help');
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (files.length === 0 && !values.clipboard) throw new UserError('nothing to add', 'npm run add -- FILE, or npm run add -- --clipboard', 2); // prettier-ignore
  if (values.name && files.length + Number(values.clipboard) > 1) throw new UserError('--name names one digest, and there are several', 'add them one by one', 2); // prettier-ignore
  const places = findPlaces();
  const sources = await readSources(files, values.clipboard, interrupt.signal);
  const isTerminal = process.stdout.isTTY;
  const added = await addDigests(
    {
      sources,
      name: values.name,
      encoding: values.encoding,
      format: values.format,
      isYes: values.yes,
      isPublishing: values.publish,
      isDry: values['dry-run'],
      ask: toAsk(openTerminal(files.includes('-')), interrupt),
      say,
      show: (result, { from, name }) => {
        const target = `${showPath(places.digests)}/${basename(name)}`;
        const width = isTerminal ? process.stdout.columns : pipeWidth;
        const shown = { from, target, width, most: isTerminal ? most : Infinity, mark: (line: string) => styleText('yellow', line, { stream: process.stdout }) }; // prettier-ignore
        for (const line of describeDigest(result, shown)) console.log(line);
      },
      signal: interrupt.signal,
    },
    places,
  );
  report(added);
  return added.exitCode;
}

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort(signal));
whenOrphaned(() => interrupt.abort('SIGTERM'));
try {
  process.exitCode = await main(interrupt);
} catch (error) {
  if (error === 'SIGINT' || error === 'SIGTERM') {
    say('interrupted; nothing was added');
    process.exitCode = error === 'SIGINT' ? 130 : 143;
  } else if (error instanceof UserError) {
    describeError(error).forEach(say);
    process.exitCode = error.exitCode;
  } else throw error;
}
