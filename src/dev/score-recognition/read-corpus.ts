import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A paper of a corpus. */
export interface CorpusPaper {
  title: string;
  abstract: string;
}

/** Reads a compressed digest of blocks, titles and abstracts in turn, with the help of the titles in its truth. */
export function readCorpus(digest: string, truth: string): CorpusPaper[] {
  const blocks = unzip(digest).split(/\n{2,}/).map((block) => block.trim()); // prettier-ignore
  const titles: { title: string }[] = JSON.parse(unzip(truth));
  let at = 0;
  return titles.flatMap(({ title }) => {
    const found = blocks.indexOf(title, at);
    if (found < 0) return [];
    at = found + 1;
    return [{ title, abstract: blocks[at] ?? '' }];
  });
}

const unzip = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');
