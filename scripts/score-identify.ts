import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDice } from '../src/dev/sample/dice.ts';
import { retitlings, strip } from '../src/dev/score-identify/damage.ts';
import { readTruth, type SnapshotPaper } from '../src/dev/score-identify/read-truth.ts';
import { identifyPapers } from '../src/identify/identify-papers.ts';
import type { Subject } from '../src/identify/match/subject-index.ts';
import { readArguments } from '../src/publish/read-arguments.ts';
import { runCommand } from '../src/publish/run-command.ts';

/**
 * `npm run score:identify [-- --count N] [--megabytes N]`: how well papers are found among 20,000, and how fast. Needs
 * `../shared`. With `--megabytes`, also reads a snapshot of that size, made by repeating the records.
 */
const corpus = '../shared/corpora/big/arxiv-cs-20000.txt';
const options = { count: { type: 'string', default: '3000' }, megabytes: { type: 'string' } } as const;

await runCommand(async () => {
  const { values } = readArguments(options, 'Usage: npm run score:identify -- [--count N] [--megabytes N]');
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
  const folder = mkdtempSync(join(tmpdir(), 'offprint-identify-'));
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
    if (values.megabytes) await time(subjects.slice(0, 66), papers, Number(values.megabytes), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function write(folder: string, name: string, papers: SnapshotPaper[]): string {
  const path = join(folder, name);
  writeFileSync(path, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
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

/** Reads a large snapshot and says at what cost. */
async function time(
  subjects: Subject[],
  papers: SnapshotPaper[],
  megabytes: number,
  folder: string,
): Promise<void> {
  const path = join(folder, 'large.jsonl');
  let size = 0;
  for (let round = 0; size < megabytes * 1e6; round += 1) {
    const text = papers.map((paper) => `${JSON.stringify({ ...paper, id: `${paper.id}.${round}`, abstract: shift(paper.abstract, round) })}\n`).join(''); // prettier-ignore
    writeFileSync(path, text, { flag: 'a' });
    size += Buffer.byteLength(text);
  }
  const before = process.cpuUsage();
  await identifyPapers(subjects, [path], []);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${Math.round(size / 1e6)} MB read in ${seconds.toFixed(1)} s of processor time: ${Math.round(size / 1e6 / seconds)} MB/s; ${memory} MiB at most, the making of the file included`,
  );
}

/** An abstract with its sentences in another order, so that repeated records are not all candidates. */
function shift(abstract: string, round: number): string {
  const words = abstract.split(' ');
  return round === 0
    ? abstract
    : words.map((_, index) => words[(index * 7 + round) % words.length]).join(' ');
}
