import { smallLibrary, type LibraryList } from '../list-format.ts';
import { searchFolder } from '../pagefind-files.ts';
import { parseQuery, type ParsedQuery } from '../query/parse-query.ts';
import { resolveQuery } from '../query/resolve-query.ts';
import type { ResolvedWord } from '../query/resolve-word.ts';
import { matchTitles } from '../rank/match-titles.ts';
import { answerFully, type Question } from './answer-fully.ts';
import type { Answer, SearchOptions } from './answer.ts';
import { makeListLoader } from './load-list.ts';
import { loadPagefind, type Pagefind } from './load-pagefind.ts';

/** The search of a site. */
export interface LibrarySearch {
  /** Loads what a first query needs. */
  prepare(): void;
  /** Answers a query: first from the title list, then from the full text. */
  search(typed: string, options: SearchOptions, onAnswer: (answer: Answer) => void): Promise<void>;
}

/**
 * Creates the search of a site.
 *
 * @param base Base path of the site, with a trailing slash.
 * @param tag The name of the search index, which the site's pages state.
 */
export function makeLibrarySearch(base: string, tag: string): LibrarySearch {
  const folder = base + searchFolder;
  const loadList = makeListLoader(folder);
  let loading: Promise<Pagefind> | undefined;
  const getPagefind = (list: LibraryList) =>
    (loading ??= loadPagefind(folder, tag, list.count > smallLibrary).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  return {
    prepare() {
      void loadList([])
        .then(getPagefind)
        .catch(() => undefined);
    },
    async search(typed, options, onAnswer) {
      const parsed = parseQuery(typed);
      const list = await loadList([...parsed.words, ...parsed.phrases.flatMap(toWords)]);
      const words = understand(parsed.words, list, options);
      if (!options.sort && isPlain(parsed)) onAnswer(answerByTitles(words, list, base));
      const question: Question = {
        typed,
        parsed,
        words,
        understand: (more) => understand(more, list, options),
        list,
        options,
        base,
      };
      onAnswer(await answerFully(question, await getPagefind(list)));
    },
  };
}

const toWords = (phrase: string) => phrase.split(/\s+/).filter(Boolean);

const isPlain = ({ phrases, without, facets }: ParsedQuery) =>
  phrases.length + without.length + facets.length === 0;

/** Resolves words against the library. Taken literally, a word that no paper contains is dropped. */
function understand(words: string[], list: LibraryList, { literal }: SearchOptions): ResolvedWord[] {
  const resolved = resolveQuery(words, list.words).map((word) =>
    list.count > smallLibrary ? inOneWord(word) : word,
  );
  if (!literal) return resolved;
  return resolved.map((word) => (word.change ? { ...word, alternatives: [], change: 'dropped' } : word));
}

/** Keeps the one-word forms if there are any: in a large library, each further word costs a file. */
function inOneWord(word: ResolvedWord): ResolvedWord {
  const single = word.alternatives.filter((alternative) => !alternative.includes(' '));
  return single.length > 0 ? { ...word, alternatives: single } : word;
}

function answerByTitles(words: ResolvedWord[], list: LibraryList, base: string): Answer {
  const papers = matchTitles(words, list).map((listed) => ({
    id: listed.id,
    listed: { ...listed, url: base + listed.url },
    missing: [],
    load: () => Promise.reject(new Error('the text is not there yet')),
  }));
  return { stage: 'titles', papers, words, lostPhrases: [] };
}
