import { once } from 'node:events';
import { readTruth } from './read-truth.ts';

/**
 * Writes a snapshot of any length to standard output: the records of a corpus, then the same again and again under other
 * titles, with the words of their abstracts reversed and each time rotated, so that none resembles the original. In a
 * process of its own; see `time-pipe.ts`.
 */
const [, , corpus, lines] = process.argv;
const papers = readTruth(`${corpus}.gz`, `${corpus}.truth.json.gz`);
const originals = papers.map((paper) => Buffer.from(`${JSON.stringify(paper)}\n`));
const parts = papers.map(({ abstract, ...rest }) => {
  const words = abstract.trim().split(/\s+/).toReversed().join(' '); // prettier-ignore
  const [head, tail] = JSON.stringify({ ...rest, title: `@${rest.title}` }).split('"@');
  return { head: `${head}"Another `, tail: tail!.slice(0, -1), words };
});

const step = Math.min(5000, papers.length);
for (let line = 0; line < Number(lines); line += step) {
  const round = Math.floor(line / papers.length);
  const at = line % papers.length;
  const chunk =
    round === 0
      ? Buffer.concat(originals.slice(at, at + step))
      : parts.slice(at, at + step).map((part) => rotate(part, round)).join(''); // prettier-ignore
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

function rotate({ head, tail, words }: (typeof parts)[number], round: number): string {
  const at = words.indexOf(' ', (round * 37) % words.length) + 1;
  const abstract = JSON.stringify(`${words.slice(at)} ${words.slice(0, at)}`);
  return `${head}${round} ${tail},"abstract":${abstract}}\n`;
}
