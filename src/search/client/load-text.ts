import { textFile, textMark } from '../pagefind-files.ts';
import type { Fetch } from './fetch-file.ts';

/** The text of a page, as Pagefind stores it. */
export interface PageText {
  /** URL below the site's base, with a leading slash. */
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Loads the text of a page by its id. Pagefind's own client would first load its program and index. */
export async function loadText(folder: string, id: string, fetchFile: Fetch): Promise<PageText> {
  const url = folder + textFile(id);
  const response = await fetchFile(url);
  if (!response.ok || !response.body) throw new Error(`${response.status} fetching ${url}`);
  const packed = response.body.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(packed).text();
  return JSON.parse(text.startsWith(textMark) ? text.slice(textMark.length) : text) as PageText;
}
