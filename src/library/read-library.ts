import { readReports } from '../paper/read-reports.ts';
import { readVocabulary } from '../vocabulary/read-vocabulary.ts';
import { gatherLibrary } from './gather-library.ts';
import type { StoredPaper } from './gather-library.ts';
import type { Library } from './library.ts';

/**
 * The library of these papers, with the reports and the vocabulary in the folders given.
 *
 * @throws UserError if the vocabulary is invalid, and any error of an invalid report.
 */
export function readLibrary(
  papers: StoredPaper[],
  folders: { reports: string; vocabulary: string },
): Library {
  return gatherLibrary(papers, readReports(folders.reports), readVocabulary(folders.vocabulary));
}
