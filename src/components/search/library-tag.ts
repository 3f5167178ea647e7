import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';

let tag: Promise<string> | undefined;

/** The name of the search index, from what the library's papers say: it changes when any of them does. */
export function libraryTag(): Promise<string> {
  return (tag ??= makeTag());
}

async function makeTag(): Promise<string> {
  const papers = await getCollection('papers');
  const said = papers.map(({ id, digest, data }) => [id, digest ?? data]).sort();
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 10);
}
