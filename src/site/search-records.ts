import { searchRecord, type SearchRecord } from '../search/search-record.ts';
import { wholeLibrary } from './get-library.ts';

/** What search finds each paper by, in the library's order, apart from those that only their HTML tells; and the URLs of those. */
export interface SearchRecords {
  records: SearchRecord[];
  programs: string[];
}

/** What search finds the papers of this library by. */
export function searchRecords(): SearchRecords {
  const { papers, names, topicsOf } = wholeLibrary();
  const all = papers.map((paper, place) => ({
    paper,
    record: searchRecord(paper, { names, topics: topicsOf.get(paper.slug) ?? [], place }),
  }));
  return {
    records: all.flatMap(({ paper, record }) => (paper.isProgram ? [] : [record])),
    programs: all.flatMap(({ paper, record }) => (paper.isProgram ? [record.url] : [])),
  };
}
