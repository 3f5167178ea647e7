import { readPatterns } from '../patterns/read-patterns.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Has every day that any year has. */
const leapYear = '2024';
/** Time of day and what follows it, as mails have it: "19:00:02 GMT (3197kb,D)". */
const time = /,? \d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[A-Z]{2,4}|[+-]\d{4}))?(?: \([^)]{0,20}\))?$/;
/** Forms of dates, tried one after the other. */
const forms = Object.values(readPatterns('dates'))
  .filter(({ row }) => row.kind !== 'name')
  .map(({ regex }) => regex);

interface Parts {
  year?: string;
  month: string;
  day?: string;
}

/** A line that is a date and nothing else: ISO `2025-12-03` or `2025-12`; '' for a date without year; else nothing. */
export function readDate(line: string): string | undefined {
  if (line.length > 60) return undefined;
  const text = line.replace(/^[·•|]\s*/, '').replace(time, '');
  const parts = readParts(text);
  if (!parts) return undefined;
  const named = months.findIndex((name) => parts.month.toLowerCase().startsWith(name)) + 1;
  const date = [parts.year ?? leapYear, String(named || parts.month), parts.day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!isInCalendar(date)) return undefined;
  return parts.year ? date : '';
}

/** Whether a date, or a month, comes back from the calendar as it went in: 2024-02-31 does not. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function readParts(text: string): Parts | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return { year: groups.year, month: groups.month!, day: groups.day };
  }
  return undefined;
}
