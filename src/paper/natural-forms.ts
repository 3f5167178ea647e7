/**
 * Names, identifiers and dates as people write them, converted to the form that is stored. Text in any other
 * form is returned unchanged, for the schema to reject.
 */

/**
 * `Doe, Jane; Roe, John` as two names. Semicolons separate names; commas do not, because they occur inside
 * names.
 */
export function toNames(texts: string[]): string[] {
  return texts.flatMap((text) => text.split(';').map((name) => name.trim())).filter((name) => name !== '');
}

const date = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?)?$/i;

/** `2024/3/5` and `2024-03-05T09:30:00Z` as `2024-03-05`. */
export function toDate(text: string): string {
  const [, year, , month, day] = date.exec(text.trim()) ?? [];
  if (year === undefined) return text;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** Whether a text is an existing year, month or day: `2024`, `2024-03`, `2024-03-12`. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as a number to sort by: `2024-03` as 20240300; 0 without a date. */
export function dayNumber(date: string | undefined): number {
  const [year = '0', month = '00', day = '00'] = date?.split('-') ?? [];
  return Number(year + month + day);
}

const arxivAddress = /^(?:https?:\/\/)?(?:[a-z]+\.)?arxiv\.org\/[a-z-]+\//i;
const arxivLabel = /^(?:arxiv(?:\s+id)?\s*:?\s*|(?:https?:\/\/doi\.org\/)?10\.48550\/arxiv\.)/i;

/** `https://arxiv.org/pdf/2403.01234.pdf` and `arXiv:2403.01234 [cs.LG]` as `2403.01234`. */
export function toArxivId(text: string): string {
  const trimmed = text.trim();
  const id = trimmed.replace(arxivAddress, '').replace(arxivLabel, '');
  if (id === trimmed) return trimmed;
  return id.replace(/[?#].*$/, '').replace(/\s*\[[^\]]*\]$/, '').replace(/\/$|\.pdf$/gi, ''); // prettier-ignore
}

const doiAddress = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\//i;

/** `https://doi.org/10.1000/a%3Ab` and `doi:10.1000/a:b` as `10.1000/a:b`. */
export function toDoi(text: string): string {
  const trimmed = text.trim();
  if (doiAddress.test(trimmed)) return decode(trimmed.replace(doiAddress, '').replace(/[?#].*$/, ''));
  return trimmed.replace(/^doi\s*:?\s*/i, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
