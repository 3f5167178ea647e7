import { statSync } from 'node:fs';
import { describeConflicts } from '../src/identify/describe-conflicts.ts';
import { describeVerdicts, verdictsToJson } from '../src/identify/describe-verdicts.ts';
import type { OnProgress } from '../src/identify/identify-papers.ts';
import { expandPatterns, lookUp, restOf } from '../src/identify/look-up.ts';
import {
  describeAsked,
  describeProgress,
  describeRequests,
  readServiceNames,
} from '../src/identify/online/describe-asking.ts';
import { identifyOnline } from '../src/identify/online/identify-online.ts';
import type { ServiceName } from '../src/identify/online/services.ts';
import { progressLine } from '../src/identify/progress-line.ts';
import { readSubjects } from '../src/identify/read-subjects.ts';
import { decideByHand } from '../src/identify/store/decide-by-hand.ts';
import { followRenames } from '../src/identify/store/follow-renames.ts';
import { updateStore } from '../src/identify/store/update-store.ts';
import { readStore, type Store } from '../src/paper/identified/read-store.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { changeStore } from '../src/split/change-store.ts';
import { describeRun } from '../src/split/report/describe-run.ts';
import { findPlaces, type Places } from '../src/system/find-places.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';
import { toPrintableJson } from '../src/text/to-printable-json.ts';

const usage = `Usage: npm run identify -- [options] FILE…

Finds authors, dates and identifiers of the library's papers in files of metadata, by title and abstract. FILE may be
arXiv's metadata snapshot (JSON Lines, also gzipped or zipped), any file that a digest may be, a pattern, or - for
standard input. Nothing is asked of the network but with --online.

  --online NAMES     ask services for the papers that no file identifies: datacite, arxiv, openalex, crossref,
                     semanticscholar, joined by commas; --dry-run says how many requests that would be
  --dry-run          write nothing
  --json             print the result as JSON
  --accept SLUG [ID] take a likely record for the paper
  --reject SLUG [ID] drop the likely records of a paper, or one of them, and never offer them again
  --forget SLUG      forget what was found for a paper
  --help             show this`;

const options = {
  online: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  accept: { type: 'string' },
  reject: { type: 'string' },
  forget: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof readArguments<typeof options>>['values'];

const today = new Date().toISOString().slice(0, 10);
const say = (lines: string[]): void => lines.forEach((line) => console.error(escapeTerminal(line)));

await runCommand(async () => {
  const { values, files } = readArguments(options, 'npm run identify -- --help');
  if (values.help) return console.log(usage);
  const isDecision = [values.accept, values.reject, values.forget].some((slug) => slug !== undefined);
  await (isDecision ? decide(values, files) : identify(values, files));
});

/** Takes down what a person says about one paper. */
async function decide(values: Values, ids: string[]): Promise<void> {
  const places = findPlaces();
  const subjects = readSubjects(places.papers);
  const change = (store: Store): Store => decideByHand(followRenames(store, subjects), values, ids, today);
  if (values['dry-run']) change(readStore(places.identified));
  else await save(places, change);
}

/** Looks up the library's papers in files, and asks services for the rest. */
async function identify(values: Values, files: string[]): Promise<void> {
  const places = findPlaces();
  const names = readServiceNames(values.online ?? '');
  if (files.length === 0 && names.length === 0)
    throw new UserError('no file given', 'npm run identify -- --help', 2);
  const subjects = readSubjects(places.papers);
  const store = followRenames(readStore(places.identified), subjects);
  const paths = expandPatterns(files);
  const fromFiles = await lookUp(subjects, paths, store, showProgress(paths));
  const rest = restOf(fromFiles);
  if (values['dry-run'] && names.length > 0)
    return console.log(describeRequests(names, rest, places.identified).join('\n'));
  const run = { environment: process.env, folder: places.identified, on: today, onAnswer: showAnswer };
  const online = await identifyOnline(rest, names, store.rejected, run);
  say(online.asked.flatMap(describeAsked));
  const answers = new Map(rest.map(({ slug }, index) => [slug, { slug, ...online.verdicts[index]! }]));
  const verdicts = fromFiles.map(({ subject, ...verdict }) => answers.get(subject.slug) ?? verdict);
  const lines = values.json
    ? [toPrintableJson(verdictsToJson(verdicts), 2)]
    : describeVerdicts(verdicts).map(escapeTerminal);
  console.log(lines.join('\n'));
  if (!values['dry-run'])
    await save(places, (now) => updateStore(followRenames(now, subjects), verdicts, today));
}

/** Writes down what is known, brings it to the pages, and says what came of it. */
async function save(places: Places, change: (store: Store) => Store): Promise<void> {
  const result = await changeStore(places, change);
  const { report, warnings } = describeRun(result, { isStrict: false });
  say([...warnings, ...report, ...describeConflicts(places.papers, readStore(places.identified))]);
  process.exitCode = result.exitCode;
}

/** Shows on a terminal how much of the files was read. */
function showProgress(paths: string[]): OnProgress | undefined {
  if (!process.stderr.isTTY) return undefined;
  const sizes = new Map(paths.map((path) => [path, path === '-' ? 0 : statSync(path).size]));
  const start = Date.now();
  let last = start;
  return (path, bytes) => {
    const size = sizes.get(path) ?? 0;
    const isEnd = bytes === size;
    if (Date.now() - last < 200 && !isEnd) return;
    last = Date.now();
    show(progressLine(path, bytes, size, last - start), isEnd);
  };
}

/** Shows on a terminal how far a service was asked. */
function showAnswer(name: ServiceName, done: number, total: number): void {
  if (process.stderr.isTTY) show(describeProgress(name, done, total), done === total);
}

const show = (line: string, isEnd: boolean): boolean =>
  process.stderr.write(`\r\u001b[K${escapeTerminal(line)}${isEnd ? '\n' : ''}`);
