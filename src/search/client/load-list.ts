import {
  makeLibraryList,
  unpackShards,
  type FacetFile,
  type LibraryList,
  type ListFile,
  type Shards,
} from '../list-format.ts';
import { facetShards, longerShards, shardOf, startsFor, termShards } from '../list-shards.ts';
import { facetPart, firstPart, idsPart, listFile, termsPart, wordsPart } from '../pagefind-files.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Fetch } from './fetch-file.ts';
import { retried } from './retried.ts';

/** Loads the list of a library: all of it at once, or from a large library what a query needs. */
export interface ListLoader {
  /** What has been loaded, at least the titles of a small library, or of a large one the names of its parts. */
  known(): Promise<LibraryList>;
  /** Also the terms of these words. */
  withTerms(words: string[]): Promise<LibraryList>;
  /** Also the terms of longer words that begin like these, which no first row needs. */
  withLonger(words: string[]): Promise<LibraryList>;
  /** Also the words that these may be forms of; with `typos`, those they may be mistyped for. */
  withWords(words: string[], typos: boolean): Promise<LibraryList>;
  /** The ids of papers, by number. */
  ids(numbers: number[]): Promise<ReadonlyMap<number, string>>;
  /** The numbers of papers, by their ids. */
  numbers(ids: string[]): Promise<number[]>;
  /**
   * The values of a facet, with their packed postings; empty if no paper has any. Of a facet with very many, the most
   * frequent ones and those with a word that begins like one of `text`.
   */
  facet(key: string, text?: string): Promise<Record<string, string>>;
}

/** Milliseconds by which what the first row needs is ahead of the rest, with which it shares a slow line. */
const headStart = 60;

/**
 * Creates a loader of the list in Pagefind's `folder` (with a trailing slash). Files are loaded once; a failed request
 * is repeated when the file is needed again.
 */
export function makeListLoader(folder: string, fetchFile: Fetch): ListLoader {
  const load = makeFileLoader(folder, fetchFile);
  const list = makeLibraryList();
  const added = new Set<string>();
  let urgent: Promise<unknown> = Promise.resolve();
  /** Rows that lack their ids will need them all before their texts can be loaded. */
  const loadIds = ({ count, papers, shards }: ListFile): void => {
    if (!shards || papers.length === 0) return;
    const blocks = Array.from({ length: Math.ceil(count / shards.ids) }, (_, block) => block);
    for (const block of blocks) load(idsPart(block)).catch(() => undefined);
  };
  const open = retried(async (fail) => {
    const response = await request(folder + listFile(firstPart), fetchFile);
    const lines = readJsonLines(response.body!) as AsyncGenerator<ListFile, undefined>;
    const first = (await lines.next()).value!;
    list.add(first);
    loadIds(first);
    const rest = (async () => {
      for await (const file of lines) list.add(file);
    })();
    rest.catch(fail);
    return { shards: first.shards && unpackShards(first.shards), rest };
  });
  /** Adds parts after those that a first row needs, with which they would share a slow line. */
  const addLater = async (parts: string[]): Promise<LibraryList> => {
    if (!parts.every((part) => added.has(part))) await settledWithin(urgent, headStart);
    return add(parts);
  };
  const add = async (parts: string[]): Promise<LibraryList> => {
    await Promise.all(
      parts.map(async (part) => {
        const file = await load<ListFile>(part);
        if (added.has(part)) return;
        added.add(part);
        list.add(file);
      }),
    );
    return list;
  };
  /** The parts of the library; undefined if it is one file, which is then all there. */
  const findShards = async (): Promise<Shards | undefined> => {
    const { shards, rest } = await open();
    if (!shards) await rest;
    return shards;
  };
  const idsOf = async (numbers: number[]): Promise<ReadonlyMap<number, string>> => {
    const size = (await findShards())?.ids ?? Infinity;
    const known = (number: number) => list.papers.get(number)?.id;
    const blocks = [...new Set(numbers.filter((number) => !known(number)).map((n) => Math.floor(n / size)))];
    const files = new Map(
      await Promise.all(blocks.map(async (block) => [block, await load<string[]>(idsPart(block))] as const)),
    );
    const idOf = (number: number) => known(number) || files.get(Math.floor(number / size))![number % size]!;
    return new Map(numbers.map((number) => [number, idOf(number)]));
  };
  return {
    async known() {
      await open();
      return list;
    },
    async withTerms(words) {
      const own = await findShards();
      if (!own) return list;
      const loading = add(termShards(words, own).map(termsPart));
      urgent = loading;
      return loading;
    },
    async withLonger(words) {
      const own = await findShards();
      return own ? addLater(longerShards(words, own).map(termsPart)) : list;
    },
    async withWords(words, typos) {
      const own = await findShards();
      if (!own) return list;
      const files = new Set(startsFor(words, typos).map((start) => shardOf(start, own.words)));
      return addLater([...files].map(wordsPart));
    },
    ids: idsOf,
    async numbers(ids) {
      await open();
      const all = await idsOf(Array.from({ length: list.count }, (_, number) => number));
      const numbers = new Map([...all].map(([number, id]) => [id, number]));
      return ids.flatMap((id) => numbers.get(id) ?? []);
    },
    async facet(key, text = '') {
      const { values, shards: firsts } = await load<FacetFile>(facetPart(key));
      if (!firsts) return values;
      const parts = facetShards(text, firsts).map((part) => load<FacetFile>(facetPart(key, part)));
      return Object.assign({}, values, ...(await Promise.all(parts)).map((file) => file.values));
    },
  };
}

function makeFileLoader(folder: string, fetchFile: Fetch): <File>(part: string) => Promise<File> {
  const files = new Map<string, Promise<unknown>>();
  return <File>(part: string) => {
    const url = folder + listFile(encodeURIComponent(part));
    const file = files.get(part) ?? request(url, fetchFile).then((response) => response.json());
    files.set(part, file);
    file.catch(() => files.delete(part));
    return file as Promise<File>;
  };
}

async function request(url: string, fetchFile: Fetch): Promise<Response> {
  const response = await fetchFile(url);
  if (!response.ok) throw new Error(`${response.status} fetching ${url}`);
  return response;
}

/** Waits until a promise is settled, but not longer than so many milliseconds. */
async function settledWithin(promise: Promise<unknown>, most: number): Promise<void> {
  const ended = promise.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, most))]);
}
