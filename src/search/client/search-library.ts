import { searchFolder } from '../pagefind-files.ts';
import { parseQuery, textFields, type ParsedQuery } from '../query/parse-query.ts';
import { keepSelected } from '../rank/keep-selected.ts';
import type { Offer } from '../rank/closest-papers.ts';
import { matchTitles } from '../rank/match-titles.ts';
import { answerFully } from './answer-fully.ts';
import { noAnswer, type Answer, type FoundPaper, type SearchOptions } from './answer.ts';
import { findClosest } from './find-closest.ts';
import type { Fetch } from './fetch-file.ts';
import type { Library } from './library.ts';
import { makeListLoader } from './load-list.ts';
import { loadPagefind } from './load-pagefind.ts';
import { loadText, type PageText } from './load-text.ts';
import { makeFoundPaper } from './to-found-papers.ts';

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
  /** Up to three papers whose URLs or titles are closest to the path of a URL. */
  closest(path: string): Promise<Offer[]>;
}

/**
 * Creates the search of a site.
 *
 * @param base Base path of the site, with a trailing slash.
 */
export function makeLibrarySearch(base: string, fetchFile: Fetch = (url) => fetch(url)): LibrarySearch {
  const folder = base + searchFolder;
  const loader = makeListLoader(folder, fetchFile);
  const library: Library = {
    base,
    loader,
    pagefind: once(() => loadPagefind(folder)),
    text: rememberTexts((id) => loadText(folder, id, fetchFile)),
  };
  const answer = (typed: string, parsed: ParsedQuery, options: SearchOptions) =>
    answerFully({ typed, parsed, options }, library);
  return {
    prepare: () => void loader.known().catch(() => undefined),
    async search(typed, options, onAnswer) {
      const parsed = parseQuery(typed);
      let first: FoundPaper | undefined;
      const full = answer(typed, parsed, options);
      full.catch(() => undefined);
      const early = options.sort || options.literal ? undefined : await answerByTitles(parsed, library);
      // Not before the full answer if that is there at once.
      if (early && !(await isReady(full))) {
        first = early.papers[0];
        onAnswer(early);
      }
      const whole = await full;
      const place = first && { id: first.number, place: 0 };
      onAnswer({ ...whole, papers: keepSelected(whole.papers, place, ({ number }) => number) });
    },
    fields: async () => [...textFields, ...(await loader.known()).fields],
    facet: loader.facet,
    closest: (path) => findClosest(path, library, (words) => answer(words, parseQuery(words), {})),
  };
}

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
  const { papers } = await loader.known();
  if (papers.size === 0) await loader.withTerms(typed);
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

/** Loads something on first use; after a failure, again on the next. */
function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let loading: Promise<Result> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

function rememberTexts(load: (id: string) => Promise<PageText>): (id: string) => Promise<PageText> {
  const texts = new Map<string, () => Promise<PageText>>();
  return (id) => {
    const text = texts.get(id) ?? once(() => load(id));
    texts.set(id, text);
    return text();
  };
}
