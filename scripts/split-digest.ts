import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { findPlaces, foldersOfSplit, type Places } from '../src/system/find-places.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { describeLoss } from '../src/split/report/describe-removals.ts';
import { describeDiff } from '../src/split/report/describe-diff.ts';
import type { DiffLine } from '../src/split/report/describe-diff.ts';
import { summariseChanges } from '../src/split/report/summarise-changes.ts';
import { describeRun } from '../src/split/report/describe-run.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';
import type { Loss } from '../src/split/plan/find-losses.ts';
import { isPart } from '../src/split/read/read-taken.ts';
import { settledRun } from '../src/split/report/settled-run.ts';
import { fileStates } from '../src/system/file-states.ts';
import { remember } from '../src/system/library-memory.ts';
import { DraftStore } from '../src/split/draft/draft-store.ts';
import { HashStore } from '../src/system/hash-store.ts';
import { runSplit } from '../src/split/run-split.ts';
import type { SplitRequest, SplitResult } from '../src/split/types.ts';
import { whenOrphaned } from '../src/publish/when-orphaned.ts';
import { describeError } from '../src/paper/describe-error.ts';
import { UserError } from '../src/paper/user-error.ts';
import { findDigestFile } from '../src/split/read/find-digest-file.ts';
import { writeHint } from '../src/split/write/write-hint.ts';
import { showPath } from '../src/text/show-path.ts';
import { explainFile } from '../src/split/explain-file.ts';
import { describeExplanation, explanationHead } from '../src/split/report/describe-explanation.ts';
import type { Explanation } from '../src/digest/formats/format.ts';
import { toJson } from '../src/split/report/to-json.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

/** `npm run split [-- FILE…]`: digests to pages. See `usage`; exit codes 0, 1, 2, 3, and 130 when interrupted. */
const usage = `Usage: npm run split -- [options] [FILE…]

Splits the digests in content/digests, or only those named, into pages in content/papers.

  --dry-run        write nothing, show what a run would do; FILE may be anywhere
  --check          write nothing, exit 1 if a run would change a file
  --diff           write nothing, show part by part what a run would change on pages
  --summary        group what the run changed on pages by field and by rule
  --json           print the report as JSON
  --strict         treat warnings as errors: write nothing, exit 1
  --take SLUG [FIELD]
                   discard the edits of a page, or of one field of it (title, authors, …, body), or restore a
                   deleted page (may be repeated)
  --encoding NAME  read the digests in this encoding, such as windows-1252
  --format NAME    read the digests as this format, such as text
  --publish NAME[:LINE]
                   publish records that are in doubt: a digest's all, or the one that begins in this line
                   (may be repeated)
  --explain        write nothing, show what each line of each FILE was taken for and why; FILE may be anywhere
  --hint           write no pages, but a draft of a hint beside each FILE: how its records look, for you to correct
  --allow-removals remove pages even if a digest has lost most of its papers
  --verbose        name every page that is removed
  --help           show this

Exit codes: 0 done; 1 failed, or --check found differences, and nothing was changed; 2 wrong usage;
3 done, but something was kept back.`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  summary: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  take: { type: 'string', multiple: true, default: [] as string[] },
  encoding: { type: 'string' },
  format: { type: 'string' },
  publish: { type: 'string', multiple: true, default: [] as string[] },
  explain: { type: 'boolean', default: false },
  hint: { type: 'boolean', default: false },
  'allow-removals': { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const say = (lines: string[]): void => lines.forEach((line) => console.error(escapeTerminal(line)));

/** Shows progress on a terminal once a second has passed, and lets signals in. */
function makeProgress(): SplitRequest['onRecord'] {
  const start = Date.now();
  let last = start;
  return async (file, done, total) => {
    if (Date.now() - last < 100 && done < total) return;
    last = Date.now();
    if (process.stderr.isTTY && last - start > 1000) {
      process.stderr.write(
        `\r\u001b[K${escapeTerminal(file)}: ${done} of ${total}${done === total ? '\n' : ''}`,
      );
    }
    await new Promise(setImmediate);
  };
}

/** Asks in the terminal whether digests may lose these pages. An end of input means no. */
async function confirm(losses: Loss[], interrupt: AbortController): Promise<boolean> {
  say(losses.map(describeLoss));
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  terminal.on('SIGINT', () => interrupt.abort('SIGINT'));
  interrupt.signal.addEventListener('abort', () => terminal.close());
  const answer = await new Promise<string>((resolve) => {
    terminal.on('close', () => resolve(''));
    terminal.question('Remove these pages? [y/N] ', resolve);
  });
  terminal.close();
  interrupt.signal.throwIfAborted();
  return /^y(es)?$/i.test(answer.trim());
}

/** How each kind of line of a diff looks: coloured, if the terminal can. */
const diffStyles = {
  page: { indent: '', style: 'bold' },
  field: { indent: '  ', style: 'cyan' },
  old: { indent: '  - ', style: 'red' },
  new: { indent: '  + ', style: 'green' },
  kept: { indent: '  = ', style: 'yellow' },
} as const;

function showDiffLine({ kind, text }: DiffLine): string {
  const { indent, style } = diffStyles[kind];
  return styleText(style, `${indent}${escapeTerminal(text)}`, { stream: process.stdout });
}

/** `--take lens title` as `--take lens:title`, the form of a single value. */
function joinTaken(args: string[]): string[] {
  const isField = (at: number): boolean => args[at - 2] === '--take' && isPart(args[at]!);
  return args.flatMap((arg, at) => {
    if (isField(at)) return [];
    return at > 0 && args[at - 1] === '--take' && isField(at + 1) ? `${arg}:${args[at + 1]}` : arg;
  });
}

/** Shows what each line of digests was taken for: in columns on a terminal, divided by tabs in a pipe, or as JSON. */
async function explain(
  files: string[],
  { encoding, format, json }: { encoding?: string; format?: string; json: boolean },
): Promise<number> {
  if (files.length === 0) throw new UserError('no digest given', 'npm run split -- --explain FILE', 2);
  const places = findPlaces();
  const columns = process.stdout.isTTY ? process.stdout.columns : undefined;
  let head = json ? '' : `${explanationHead(columns)}\n`;
  const toLine = (one: Explanation): string => {
    const line = json ? toPrintableJson(one, 0) : describeExplanation(one, columns);
    const all = `${head}${line}`;
    head = '';
    return all;
  };
  for (const file of files) {
    const path = findDigestFile(file, places);
    const read = await explainFile({ path, encoding, format, say: toLine }, places, process.stdout);
    say([`${showPath(path)}: read as ${read.format}, as ${read.reason}`]);
  }
  return 0;
}

/** Writes a draft of a hint for each digest that is named. */
function writeHints(files: string[], how: { encoding?: string; format?: string }): number {
  if (files.length === 0) throw new UserError('no digest given', 'npm run split -- --hint FILE', 2);
  const { encoding, format } = how;
  const places = findPlaces();
  for (const file of files) {
    const path = writeHint(findDigestFile(file, places), { encoding, format });
    say([`wrote ${showPath(path)}`, '  help: correct it, then run: npm run split']);
  }
  return 0;
}

/** Whether a run does what `npm run build` asks for. */
const isPlain = ({ files, mode, isStrict, taken, encoding, format, publish = [] }: SplitRequest): boolean =>
  mode === 'write' &&
  !isStrict &&
  !encoding &&
  !format &&
  [files, taken, publish].every(({ length }) => length === 0);

/** Spares the next build the run, as long as nothing changes. Notes may be about what this run alone has done. */
async function rememberRun(
  result: SplitResult,
  places: Places,
  before: ReturnType<typeof fileStates>,
): Promise<void> {
  if (!result.wasWritten || (result.notes.length > 0 && result.changes.library.length > 0)) return;
  const { report, warnings } = describeRun(settledRun(result), { isStrict: false });
  const written = new Set(result.changes.ordered.map(({ path }) => relative(places.content, path)));
  const lines = { report: report.map(escapeTerminal), warnings: warnings.map(escapeTerminal) };
  await remember('split', places.content, lines, before, written, foldersOfSplit);
}

async function main(): Promise<number> {
  const { values, files } = readArguments(
    options,
    'npm run split -- --help',
    joinTaken(process.argv.slice(2)),
  );
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.explain) return explain(files, values);
  if (values.hint) return writeHints(files, values);
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort(signal));
  whenOrphaned(() => interrupt.abort('SIGTERM'));
  const isTerminal = process.stdin.isTTY && process.stderr.isTTY;
  const mode = values.check ? 'check' : values['dry-run'] || values.diff ? 'plan' : 'write';
  const places = findPlaces();
  const store = new DraftStore(HashStore.open('drafts', places.content));
  const request: SplitRequest = {
    files,
    mode,
    store,
    threads: availableParallelism(),
    isStrict: values.strict,
    taken: values.take,
    encoding: values.encoding,
    format: values.format,
    publish: values.publish,
    mayRemove: values['allow-removals'],
    confirm: isTerminal ? (losses) => confirm(losses, interrupt) : undefined,
    signal: interrupt.signal,
    onRecord: makeProgress(),
  };
  const before = fileStates(places.content);
  const result = await runSplit(request, places);
  store.save();
  const { report, warnings } = describeRun(result, {
    isStrict: values.strict,
    isVerbose: values.verbose,
  });
  say(warnings);
  if (values.summary) console.log(summariseChanges(result.plan.pages).map(escapeTerminal).join('\n'));
  if (values.diff) {
    console.log(describeDiff(result.plan.pages).map(showDiffLine).join('\n'));
    return result.exitCode;
  }
  const output = values.json ? toPrintableJson(toJson(result), 2) : report.map(escapeTerminal).join('\n');
  console.log(output);
  if (isPlain(request)) await rememberRun(result, places, before);
  return result.exitCode;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error === 'SIGINT' || error === 'SIGTERM') {
    say(['interrupted; nothing was changed']);
    process.exitCode = error === 'SIGINT' ? 130 : 143;
  } else if (error instanceof UserError) {
    say(describeError(error));
    process.exitCode = error.exitCode;
  } else throw error;
}
