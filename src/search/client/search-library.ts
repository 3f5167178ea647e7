import { searchFolder } from '../pagefind-files.ts';
import { parseQuery, textFields, type ParsedQuery } from '../query/parse-query.ts';
import { keepSelected } from '../rank/keep-selected.ts';
import { matchTitles } from '../rank/match-titles.ts';
import type { answerFully } from './answer-fully.ts';
import { noAnswer, type Answer, type FoundPaper, type SearchOptions } from './answer.ts';
import { findReference } from './find-reference.ts';
import type { Fetch } from './fetch-file.ts';
import type { Library } from './library.ts';
import { makeListLoader } from './load-list.ts';
import { loadPagefind } from './load-pagefind.ts';
import { loadText, type PageText } from './load-text.ts';
import { makeFoundPaper } from './make-found-paper.ts';
import { retried } from './retried.ts';

/** The search of a site. */
export interface LibrarySearch {
  /** Loads what every query needs. */
  prepare(): void;
  /** Answers a query: from titles as soon as they are there, then from the whole index. */
  search(typed: string, options: SearchOptions, onAnswer: (answer: Answer) => void): Promise<void>;
  /** The fields that a query may name and of which any paper has a value. */
  fields(): Promise<string[]>;
  /** The values of a facet, with their packed postings; see `ListLoader`. */
  facet(key: string, text?: string): Promise<Record<string, string>>;
  /** URLs and titles of all papers; none where a library is too large to list them at once. */
  listed(): Promise<{ url: string; title: string }[]>;
}

/**
 * Creates the search of a site.
 *
 * @param base Base path of the site, with a trailing slash.
 * @param loadAnswer Loads what answers from the whole index, which is most of the program and not needed for titles.
 */
export function makeLibrarySearch(
  base: string,
  loadAnswer: () => Promise<typeof answerFully>,
  fetchFile: Fetch = (url) => fetch(url),
): LibrarySearch {
  const folder = base + searchFolder;
  const loader = makeListLoader(folder, fetchFile);
  const library: Library = {
    base,
    loader,
    pagefind: retried(() => loadPagefind(folder)),
    text: rememberTexts((id) => loadText(folder, id, fetchFile)),
  };
  const answer = async (typed: string, parsed: ParsedQuery, options: SearchOptions) =>
    (await loadAnswer())({ typed, parsed, options }, library);
  return {
    prepare: () => void loader.known().catch(() => undefined),
    async search(typed, options, onAnswer) {
      const reference = options.literal ? undefined : await findReference(typed, loader);
      const parsed = reference === undefined ? parseQuery(typed) : toWords(reference);
      const answerWith = (found: Answer) =>
        onAnswer(reference === undefined ? found : { ...found, reference });
      let first: FoundPaper | undefined;
      const byTitles = options.sort || options.literal ? undefined : answerByTitles(parsed, library);
      const full = answer(reference ?? typed, parsed, options);
      full.catch(() => undefined);
      const early = await byTitles;
      // Not before the full answer if that is there at once.
      if (early && !(await isReady(full))) {
        first = early.papers[0];
        answerWith(early);
      }
      const whole = await full;
      const place = first && { id: first.number, place: 0 };
      answerWith({ ...whole, papers: keepSelected(whole.papers, place, ({ number }) => number) });
    },
    fields: async () => [...textFields, ...(await loader.known()).fields],
    facet: loader.facet,
    async listed() {
      const { papers, count } = await loader.known();
      if (papers.size < count) return [];
      return [...papers.values()].map(({ url, title }) => ({ url: base + url, title }));
    },
  };
}

/** A title or identifier as a query, in which nothing is an operator. */
const toWords = (text: string): ParsedQuery => ({
  words: text.split(/\s+/),
  clauses: [],
  unknownFields: [],
});

/**
 * Papers whose titles or names have all words of a query; undefined if there are none, or it has other conditions. Of
 * a large library, papers are listed beside the terms of their titles, which is one request later.
 */
async function answerByTitles(
  { words: typed, clauses }: ParsedQuery,
  library: Library,
): Promise<Answer | undefined> {
  if (clauses.length > 0 || typed.length === 0) return undefined;
  const { loader } = library;
  const { papers, count } = await loader.known();
  if (papers.size < count) await loader.withTerms(typed);
  const found = matchTitles(typed, papers.values()).map((listed) =>
    makeFoundPaper(listed.number, [], library, listed),
  );
  if (found.length === 0) return undefined;
  const words = typed.map((word) => ({ typed: word, alternatives: [word], count: 0 }));
  return { ...noAnswer, stage: 'titles', papers: found, complete: found.length, words };
}

/** Whether a promise is settled before the browser could load anything. */
function isReady(promise: Promise<unknown>): Promise<boolean> {
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, new Promise<boolean>((resolve) => setTimeout(resolve, 0, false))]);
}

function rememberTexts(load: (id: string) => Promise<PageText>): (id: string) => Promise<PageText> {
  const texts = new Map<string, () => Promise<PageText>>();
  return (id) => {
    const text = texts.get(id) ?? retried(() => load(id));
    texts.set(id, text);
    return text();
  };
}
