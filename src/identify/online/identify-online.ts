import { SubjectIndex, type Subject } from '../match/subject-index.ts';
import { CandidateFinder } from '../match/find-candidates.ts';
import { decide, type Match, type Verdict } from '../match/decide.ts';
import { readRecord } from '../sources/read-records.ts';
import type { Rejected } from '../../paper/identified/entries.ts';
import { askForAll, type Asked, type AskingRun } from './ask-services.ts';
import { readAnswer } from './read-answer.ts';
import { services, type ServiceName } from './services.ts';

/** What came of asking services. */
export interface OnlineResult {
  /** In the order of the papers. */
  verdicts: Verdict[];
  asked: Asked[];
}

/**
 * Asks services for papers, one service after the other; a paper that is certain is not asked for again.
 *
 * @param rejected records that a person said are not the paper
 */
export async function identifyOnline(
  subjects: Subject[],
  names: ServiceName[],
  rejected: Rejected[],
  run: AskingRun,
): Promise<OnlineResult> {
  const matches: Match[][] = subjects.map(() => []);
  const verdictOf = (index: number): Verdict => {
    const { title, abstract } = subjects[index]!;
    return decide(matches[index]!, SubjectIndex.wordsOf(title), abstract !== '');
  };
  const asked: Asked[] = [];
  for (const name of names) {
    const rest = subjects.filter((_, index) => !verdictOf(index).certain);
    const answered = await askForAll(name, rest, run);
    asked.push(answered);
    for (const { subject, text } of answered.answers) {
      const found = await matchAnswer(name, subject, text);
      const isRejected = (id: string): boolean =>
        rejected.some((entry) => entry.slug === subject.slug && entry.id === id);
      matches[subjects.indexOf(subject)]!.push(...found.filter(({ record }) => !isRejected(record.id)));
    }
  }
  return { verdicts: subjects.map((_, index) => verdictOf(index)), asked };
}

async function matchAnswer(name: ServiceName, subject: Subject, answer: string): Promise<Match[]> {
  const finder = new CandidateFinder([subject]);
  for (const record of await readAnswer(name, answer)) {
    const line = Buffer.from(JSON.stringify(record));
    finder.readLine(services[name].label, line, 0, line.length);
  }
  return finder.found[0]!.map(({ line, ...likeness }) => ({ ...likeness, ...readRecord(line) }));
}
