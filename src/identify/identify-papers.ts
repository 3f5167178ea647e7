import { basename } from 'node:path';
import { decide, type Match, type Verdict } from './match/decide.ts';
import { CandidateFinder } from './match/find-candidates.ts';
import { SubjectIndex, type Subject } from './match/subject-index.ts';
import type { Rejected } from '../paper/identified/entries.ts';
import { readRecord, readRecords } from './sources/read-records.ts';

/** How far a run is: bytes read of a source as it is stored. */
export type OnProgress = (path: string, bytes: number) => void;

/**
 * Looks papers up in sources of metadata. Every source is read once, from start to end; memory depends on the papers,
 * not on the sources.
 *
 * @param paths files, or `-` for standard input
 * @param rejected records that a person said are not the paper
 * @returns a verdict for each paper, in their order
 * @throws UserError if a source cannot be read.
 */
export async function identifyPapers(
  subjects: Subject[],
  paths: string[],
  rejected: Rejected[],
  onProgress?: OnProgress,
): Promise<Verdict[]> {
  const finder = new CandidateFinder(subjects);
  for (const path of paths) {
    const by = path === '-' ? 'standard input' : basename(path);
    const onRecord = (bytes: Buffer, from: number, to: number): void => finder.readLine(by, bytes, from, to);
    await readRecords(path, onRecord, ({ bytes }) => onProgress?.(path, bytes));
  }
  return subjects.map(({ slug, title, abstract }, index) => {
    const matches = finder.found[index]!.map(({ line, ...likeness }): Match => ({
      ...likeness,
      ...readRecord(line),
    })).filter(({ record: { id } }) => !rejected.some((entry) => entry.slug === slug && entry.id === id));
    return decide(matches, SubjectIndex.wordsOf(title), abstract !== '');
  });
}
