import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';

let tag: Promise<string> | undefined;

/** A hash of all papers, which names the search index: it changes whenever a paper does. */
export function libraryTag(): Promise<string> {
  return (tag ??= makeTag());
}

async function makeTag(): Promise<string> {
  const papers = await getCollection('papers');
  const contents = papers.map(({ id, digest, data }) => [id, digest ?? data]).sort();
  return createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 10);
}
