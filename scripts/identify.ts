import { existsSync, globSync, statSync } from 'node:fs';
import { describeVerdicts, verdictsToJson } from '../src/identify/describe-verdicts.ts';
import { countQuestions } from '../src/identify/online/ask-services.ts';
import { identifyOnline } from '../src/identify/online/identify-online.ts';
import { services, type ServiceName } from '../src/identify/online/services.ts';
import type { Subject } from '../src/identify/match/subject-index.ts';
import { identifyPapers } from '../src/identify/identify-papers.ts';
import { readSubjects } from '../src/identify/read-subjects.ts';
import { accept, forget, reject, updateStore, withDecisions } from '../src/identify/store/update-store.ts';
import type { SlugVerdict } from '../src/identify/store/update-store.ts';
import { readStore, storeFiles } from '../src/identify/store/store.ts';
import type { Store } from '../src/identify/store/store.ts';
import { UserError } from '../src/paper/user-error.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { describeRun } from '../src/split/report/describe-run.ts';
import { runSplit, type SplitRequest } from '../src/split/run-split.ts';
import { writeChanges } from '../src/split/write/write-changes.ts';
import { findPlaces, type Places } from '../src/system/find-places.ts';
import { escapeTerminal } from '../src/text/escape-terminal.ts';
import { showPath } from '../src/text/show-path.ts';
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

await runCommand(async () => {
  const { values, files } = readArguments(options, 'npm run identify -- --help');
  if (values.help) return console.log(usage);
  const places = findPlaces();
  const store = readStore(places.identified);
  const today = new Date().toISOString().slice(0, 10);
  const decided = decideByHand(store, values, files, today);
  const isDry = values['dry-run'];
  if (decided) return isDry ? undefined : await save(decided, places);
  const asked = readServices(values.online);
  if (files.length === 0 && asked.length === 0)
    throw new UserError('no file given', 'npm run identify -- --help', 2);
  const fromFiles = await lookUp(files, places, store);
  const rest = restOf(fromFiles, store);
  if (isDry && asked.length > 0) return describeRequests(asked, rest, places.identified);
  const fromServices = await askServices(asked, rest, store, places.identified, today);
  const verdicts = fromFiles.map((verdict) => fromServices.get(verdict.slug) ?? verdict);
  const lines = values.json
    ? [toPrintableJson(verdictsToJson(verdicts), 2)]
    : describeVerdicts(verdicts).map(escapeTerminal);
  console.log(lines.join('\n'));
  if (!isDry) await save(updateStore(store, verdicts, today), places);
});

/** Writes down what is known, and brings it to the pages. */
async function save(store: Store, places: Places): Promise<void> {
  const files = storeFiles(places.identified, store);
  if (files.length > 0) await writeChanges(files);
  const request: SplitRequest = { files: [], mode: 'write', isStrict: false, taken: [] };
  const { report, warnings } = describeRun(await runSplit(request, places), {
    isStrict: false,
    isVerbose: false,
  });
  for (const line of [...warnings, ...report]) console.error(escapeTerminal(line));
}

/** A verdict, and the paper that it is about. */
interface LookedUp extends SlugVerdict {
  subject: Subject;
}

/** Looks up all papers in files. */
async function lookUp(patterns: string[], { papers }: Places, store: Store): Promise<LookedUp[]> {
  const paths = patterns.flatMap(expand);
  const subjects = readSubjects(papers);
  const found = await identifyPapers(subjects, paths, store.rejected, showProgress(paths));
  const verdicts = found.map((verdict, index) => ({ slug: subjects[index]!.slug, ...verdict }));
  return withDecisions(verdicts, store).map((verdict, index) => ({ ...verdict, subject: subjects[index]! }));
}

/** The papers that neither a file nor an earlier run identified. */
function restOf(verdicts: LookedUp[], { identified }: Store): Subject[] {
  return verdicts.flatMap(({ subject, certain, likely }) =>
    certain || likely.length > 0 || identified.has(subject.slug) ? [] : [subject],
  );
}

/** Says what a run would ask of the network. */
function describeRequests(names: ServiceName[], rest: Subject[], folder: string): void {
  for (const name of names) {
    const count = countQuestions(name, rest, folder);
    const seconds = Math.ceil((count * services[name].pace) / 1000);
    console.log(
      `${services[name].label}: at most ${count} requests, ${seconds} s; metadata: ${services[name].licence}`,
    );
  }
}

/** Asks services for papers and says how that went. */
async function askServices(
  names: ServiceName[],
  rest: Subject[],
  { rejected }: Store,
  folder: string,
  on: string,
): Promise<Map<string, SlugVerdict>> {
  if (names.length === 0) return new Map();
  const onAnswer = (name: ServiceName, done: number, total: number): void => {
    if (!process.stderr.isTTY) return;
    const left = Math.ceil(((total - done) * services[name].pace) / 1000);
    process.stderr.write(
      `\r\u001b[K${services[name].label}: ${done} of ${total}, ${left} s left${done === total ? '\n' : ''}`,
    );
  };
  const run = { environment: process.env, folder, on, onAnswer };
  const { verdicts, asked } = await identifyOnline(rest, names, rejected, run);
  for (const { service, requests, left, refusal, failures } of asked) {
    const { label } = services[service];
    console.error(`${label}: ${requests} requests`);
    for (const failure of failures) console.error(escapeTerminal(`${label}: no answer for ${failure}`));
    if (refusal !== undefined)
      console.error(escapeTerminal(`${label}: ${refusal}; ${left} papers are left, run again later`));
  }
  return new Map(rest.map(({ slug }, index) => [slug, { slug, ...verdicts[index]! }]));
}

function readServices(text = ''): ServiceName[] {
  const names = text.split(',').map((name) => name.trim()).filter(Boolean); // prettier-ignore
  const unknown = names.find((name) => !(name in services));
  if (unknown !== undefined)
    throw new UserError(
      `no service is called ${unknown}`,
      `choose from ${Object.keys(services).join(', ')}`,
      2,
    );
  return names as ServiceName[];
}

/** The store after what a person decided; undefined if nothing is decided in this run. */
function decideByHand(
  store: Store,
  { accept: taken, reject: dropped, forget: gone }: Values,
  ids: string[],
  on: string,
): Store | undefined {
  if (gone !== undefined) return forget(store, known(gone, store));
  const slug = taken ?? dropped;
  if (slug === undefined) return undefined;
  const candidates = store.likely.get(slug)?.candidates ?? [];
  const offered = candidates.map(({ id }) => id).join(', ');
  const unknown = ids.find((id) => !candidates.some((candidate) => candidate.id === id));
  if (candidates.length === 0)
    throw new UserError(`nothing likely is known of ${slug}`, 'look at the list of npm run identify');
  if (unknown !== undefined)
    throw new UserError(`${unknown} was not offered for ${slug}`, `choose from ${offered}`);
  if (dropped !== undefined)
    return reject(store, slug, ids.length > 0 ? ids : candidates.map(({ id }) => id));
  if (ids.length === 0 && candidates.length > 1)
    throw new UserError(`${slug} has ${candidates.length} likely records`, `name one of ${offered}`, 2);
  return accept(store, slug, candidates.find(({ id }) => id === ids[0]) ?? candidates[0]!, on);
}

function known(slug: string, { identified, likely }: Store): string {
  if (identified.has(slug) || likely.has(slug)) return slug;
  throw new UserError(`nothing was found for ${slug}`, 'name a paper that was identified');
}

/** The files of a pattern, for shells that leave patterns to programs. */
function expand(pattern: string): string[] {
  if (pattern === '-' || existsSync(pattern)) return [pattern];
  const found = globSync(pattern).toSorted();
  if (found.length === 0)
    throw new UserError(`cannot read ${showPath(pattern)}: no such file`, 'check the name');
  return found;
}

/** Shows on a terminal how much of the files was read. */
function showProgress(paths: string[]): ((path: string, bytes: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  const sizes = new Map(paths.map((path) => [path, path === '-' ? 0 : statSync(path).size]));
  const start = Date.now();
  let last = start;
  return (path, bytes) => {
    if (Date.now() - last < 200) return;
    last = Date.now();
    const size = sizes.get(path) ?? 0;
    const seconds = (((last - start) / bytes) * (size - bytes)) / 1000;
    const left = size > 0 ? ` of ${toMegabytes(size)}, ${Math.ceil(seconds)} s left` : '';
    process.stderr.write(
      `\r\u001b[K${escapeTerminal(path)}: ${toMegabytes(bytes)}${left}${bytes >= size && size > 0 ? '\n' : ''}`,
    );
  };
}

const toMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
