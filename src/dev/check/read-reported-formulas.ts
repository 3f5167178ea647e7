import { readReports } from '../../paper/read-reports.ts';

/** The values seen that the split reports in `folder` name in their messages; among them formulas that failed. */
export function readReportedFormulas(folder: string): string[] {
  return readReports(folder).flatMap(({ messages }) =>
    messages.flatMap(({ actual }) => (actual === undefined ? [] : [actual])),
  );
}
