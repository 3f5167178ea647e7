import { close, createIndex } from 'pagefind';
import type { IndexFile } from './build/read-fragments.ts';
import { isInterface } from './pagefind-files.ts';
import { nameSigns } from './query/split-words.ts';
import type { SearchRecord } from './search-record.ts';

/** An index of papers for search in the making, in a process of Pagefind beside this one. */
export interface PaperIndex {
  /** Adds a page that only its HTML tells, with what Pagefind reads of it in attributes. */
  addPage(url: string, html: string): Promise<void>;
  /**
   * The files of the index, for `searchFolder` of a site; then Pagefind ends. It sends them as one string, which limits them
   * to about 300 MB: some 150,000 papers.
   */
  makeFiles(): Promise<IndexFile[]>;
}

/** Records on their way to Pagefind at the same time: all of them at once would take much memory. */
const most = 200;

/**
 * Indexes papers for search; one index at a time.
 *
 * @throws Error when Pagefind cannot index a paper, as its methods do.
 */
export async function indexPapers(records: SearchRecord[]): Promise<PaperIndex> {
  const { index, errors } = await createIndex({
    excludeSelectors: ['.katex-html', 'annotation'],
    includeCharacters: nameSigns,
  });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (let from = 0; from < records.length; from += most) {
    const some = records.slice(from, from + most);
    const answers = await Promise.all(
      some.map((record) => index.addCustomRecord({ ...record, language: 'en' })),
    );
    answers.forEach(check);
  }
  return {
    async addPage(url, html) {
      check(await index.addHTMLFile({ url, content: html }));
    },
    async makeFiles() {
      try {
        const made = await index.getFiles();
        check(made);
        return made.files.filter(({ path }) => !isInterface(path));
      } finally {
        await close();
      }
    },
  };
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the papers: ${errors.join('; ')}`);
}
