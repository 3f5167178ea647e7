const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Has every day that any year has. */
const leapYear = '2024';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const label = '(?:(?:published|submitted|posted|updated|revised|announced|date)(?: on)?:? )?';

const iso = new RegExp(`^${label}(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?(?:T[\\d:.]+Z?)?$`, 'i');
const dayFirst = new RegExp(`^${label}${weekday}(\\d{1,2})(?:st|nd|rd|th)? ${month}(?:,? (\\d{4}))?$`, 'i');
const monthFirst = new RegExp(`^${label}${weekday}${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`, 'i');
const monthOnly = new RegExp(`^${label}${month} (\\d{4})$`, 'i');
/** Time of day and what follows it, as mails have it: "19:00:02 GMT (3197kb,D)". */
const time = /,? \d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[A-Z]{2,4}|[+-]\d{4}))?(?: \([^)]{0,20}\))?$/;
const chinese = /^(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?$/;

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
  let match = iso.exec(text) ?? chinese.exec(text);
  if (match) return { year: match[1], month: match[2]!, day: match[3] };
  match = dayFirst.exec(text);
  if (match) return { day: match[1], month: match[2]!, year: match[3] };
  match = monthFirst.exec(text);
  if (match) return { month: match[1]!, day: match[2], year: match[3] };
  match = monthOnly.exec(text);
  return match ? { month: match[1]!, year: match[2] } : undefined;
}
