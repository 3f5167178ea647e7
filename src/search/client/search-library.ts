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

/** Searches a library whose site has its home at `base` (with a slash at its end). */
export interface LibrarySearch {
  /** Gets ready for a first query. */
  prepare(): void;
  /** Answers a query; calls back at once with what the list knows, and again with the full text. */
  search(typed: string, options: SearchOptions, onAnswer: (answer: Answer) => void): Promise<void>;
}

/** Makes the search of a site. @param tag The name of its index, as its pages carry it. */
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

/** Finds what the library has for words; taken as typed, a word that no paper has stays without an answer. */
function understand(words: string[], list: LibraryList, { literal }: SearchOptions): ResolvedWord[] {
  const resolved = resolveQuery(words, list.words).map((word) =>
    list.count > smallLibrary ? inOneWord(word) : word,
  );
  if (!literal) return resolved;
  return resolved.map((word) => (word.change ? { ...word, alternatives: [], change: 'dropped' } : word));
}

/** Leaves out how else a word is written where one of its forms will do: in a large library each costs a file. */
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
