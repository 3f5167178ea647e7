import { readListFiles, type LibraryList, type ListFile } from '../list-format.ts';
import { shardOf, startsFor, termShards } from '../list-shards.ts';
import { facetPart, firstPart, idsPart, listFile, termsPart, wordsPart } from '../pagefind-files.ts';
import type { Fetch } from './fetch-file.ts';

/** Loads the list of a library: all of it at once, or from a large library what a query needs. */
export interface ListLoader {
  /** What has been loaded, and the first file. */
  known(): Promise<LibraryList>;
  /** Also the terms of these words. */
  withTerms(words: string[]): Promise<LibraryList>;
  /** Also the words that these may be forms of; with `typos`, those they may be mistyped for. */
  withWords(words: string[], typos: boolean): Promise<LibraryList>;
  /** The ids of papers, by number. */
  ids(numbers: number[]): Promise<ReadonlyMap<number, string>>;
  /** The numbers of papers, by their ids. */
  numbers(ids: string[]): Promise<number[]>;
  /** The values of a facet, with their packed postings; empty if no paper has any. */
  facet(key: string): Promise<Record<string, string>>;
}

/**
 * Creates a loader of the list in Pagefind's `folder` (with a trailing slash). Files are loaded once; a failed request
 * is repeated when the file is needed again.
 */
export function makeListLoader(folder: string, fetchFile: Fetch): ListLoader {
  const load = makeFileLoader(folder, fetchFile);
  const loaded = new Map<string, ListFile>();
  let merged: { files: number; list: LibraryList } | undefined;
  const merge = () => {
    if (merged?.files !== loaded.size)
      merged = { files: loaded.size, list: readListFiles([...loaded.values()]) };
    return merged!.list;
  };
  const add = async (parts: string[]) => {
    await Promise.all(parts.map(async (part) => loaded.set(part, await load<ListFile>(part))));
    return merge();
  };
  const shards = async () => {
    await add([firstPart]);
    return loaded.get(firstPart)!.shards;
  };
  const idsOf = async (numbers: number[]) => {
    const own = await shards();
    const { papers } = merge();
    const size = own?.ids ?? Infinity;
    const rest = numbers.filter((number) => !papers.has(number));
    const blocks = [...new Set(rest.map((number) => Math.floor(number / size)))];
    const files = new Map(
      await Promise.all(blocks.map(async (block) => [block, await load<string[]>(idsPart(block))] as const)),
    );
    const idOf = (number: number) =>
      papers.get(number)?.id ?? files.get(Math.floor(number / size))![number % size]!;
    return new Map(numbers.map((number) => [number, idOf(number)]));
  };
  return {
    known: () => add([firstPart]),
    async withTerms(words) {
      const own = await shards();
      return own ? add(termShards(words, own).map(termsPart)) : merge();
    },
    async withWords(words, typos) {
      const own = await shards();
      if (!own) return merge();
      const files = new Set(startsFor(words, typos).map((start) => shardOf(start, own.words)));
      return add([...files].map(wordsPart));
    },
    ids: idsOf,
    async numbers(ids) {
      const { count } = await add([firstPart]);
      const all = await idsOf(Array.from({ length: count }, (_, number) => number));
      const numbers = new Map([...all].map(([number, id]) => [id, number]));
      return ids.flatMap((id) => numbers.get(id) ?? []);
    },
    facet: (key) => load<Record<string, string>>(facetPart(key)),
  };
}

function makeFileLoader(folder: string, fetchFile: Fetch): <File>(part: string) => Promise<File> {
  const files = new Map<string, Promise<unknown>>();
  return <File>(part: string) => {
    const file = files.get(part) ?? loadFile(folder + listFile(encodeURIComponent(part)), fetchFile);
    files.set(part, file);
    file.catch(() => files.delete(part));
    return file as Promise<File>;
  };
}

async function loadFile(url: string, fetchFile: Fetch): Promise<unknown> {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return response.json();
}
