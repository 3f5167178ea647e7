import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeDice } from '../src/dev/sample/dice.ts';
import { retitlings, strip } from '../src/dev/score-identify/damage.ts';
import { readTruth, type SnapshotPaper } from '../src/dev/score-identify/read-truth.ts';
import { timePipe } from '../src/dev/score-identify/time-pipe.ts';
import { writeSnapshot } from '../src/dev/score-identify/write-snapshot.ts';
import { identifyPapers } from '../src/identify/identify-papers.ts';
import type { Subject } from '../src/identify/match/subject-index.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';
import { makeTemporaryFolder } from '../src/system/make-temporary-folder.ts';

/**
 * `npm run score:identify [-- --count N | --lines N]`: how well N papers are found among 20,000. Needs `../shared`. With
 * `--lines 3000000`, how fast 66 papers are found in a snapshot as large as arXiv's, which is read from a pipe while it is
 * made.
 */
const corpus = '../shared/corpora/big/arxiv-cs-20000.txt';
const options = { count: { type: 'string', default: '3000' }, lines: { type: 'string' } } as const;

await runCommand(async () => {
  const { values } = readArguments(options, 'Usage: npm run score:identify -- [--count N | --lines N]');
  if (!existsSync(`${corpus}.gz`)) return console.log('nothing to judge: ../shared is absent');
  const papers = readTruth(`${corpus}.gz`, `${corpus}.truth.json.gz`);
  const count = Number(values.count);
  const step = Math.floor(papers.length / count);
  const asked = Array.from({ length: count }, (_, index) => papers[index * step]!);
  const subjects = asked.map(({ id, title, abstract }) => ({
    slug: id,
    title: strip(title),
    abstract: strip(abstract),
  }));
  if (values.lines) return time(subjects.slice(0, 66), Number(values.lines));
  const folder = makeTemporaryFolder();
  try {
    const all = write(folder, 'all.jsonl', papers);
    const known = new Set(asked.map(({ id }) => id));
    const others = write(folder, 'others.jsonl', papers.filter(({ id }) => !known.has(id))); // prettier-ignore
    await score('notation stripped', subjects, all);
    for (const [name, retitle] of Object.entries(retitlings)) {
      const dice = makeDice(1);
      await score(`title: ${name}`, subjects.map((subject) => ({ ...subject, title: retitle(subject.title, dice) })), all); // prettier-ignore
    }
    await score('not among them', subjects, others);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function write(folder: string, name: string, papers: SnapshotPaper[]): string {
  const path = join(folder, name);
  writeSnapshot(path, papers);
  return path;
}

/** Judges one set of papers; the slug of each is the identifier of its true record. */
async function score(name: string, subjects: Subject[], path: string): Promise<void> {
  const verdicts = await identifyPapers(subjects, [path], []);
  const count = { right: 0, wrong: 0, likelyRight: 0, likely: 0, unknown: 0 };
  const wrong: string[] = [];
  for (const [index, { certain, likely }] of verdicts.entries()) {
    const { slug, title } = subjects[index]!;
    if (certain?.record.id === slug) count.right += 1;
    else if (certain) {
      count.wrong += 1;
      wrong.push(
        `  ${slug} taken for ${certain.record.id}: ${title} (${Math.round(certain.jaccard * 100)} % shared)`,
      );
    } else if (likely.some(({ record: { id } }) => id === slug)) count.likelyRight += 1;
    else if (likely.length > 0) count.likely += 1;
    else count.unknown += 1;
  }
  const percent = (part: number): string => `${((100 * part) / subjects.length).toFixed(1)} %`;
  console.log(
    `${name}: certain and right ${percent(count.right)}, certain and wrong ${count.wrong}, likely and right ${percent(count.likelyRight)}, only others likely ${count.likely}, unknown ${count.unknown}`,
  );
  for (const line of wrong) console.log(line);
}

/** Reads a large snapshot from a pipe, and says at what cost. */
async function time(subjects: Subject[], lines: number): Promise<void> {
  const bare = subjects.map((subject) => ({ ...subject, abstract: '' }));
  for (const [name, asked] of [
    ['titles', bare],
    ['titles and abstracts', subjects],
  ] as const) {
    // prettier-ignore
    const { bytes, seconds, memory, found } = await timePipe(asked, corpus, lines);
    const megabytes = bytes / 1e6;
    console.log(
      `${name}: ${Math.round(megabytes)} MB from a pipe in ${seconds.toFixed(1)} s of processor time: ${Math.round(megabytes / seconds)} MB/s; ${memory} MiB; ${found} of ${asked.length} found`,
    );
  }
}
