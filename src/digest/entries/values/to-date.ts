import { readDate } from '../../features/read-date.ts';
import { isDate, toDate } from '../../../paper/natural-forms.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Year, month by name, day: "2025 Nov 27", "2025, NOV 3"; not the two months of "2025 Nov-Dec". */
const yearFirst = /^(\d{4})[\s,/-]+(\p{L}{3,9})\.?(?![\s/-]*\p{L})(?:[\s-]+(\d{1,2})(?!\d))?/u;
/** Numbers and what follows them: "2025/11/09/", "2025-11-09T10:00:00Z", "2025///", "20251109". */
const numbers = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s/,;–-])/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const mailed = /^(?:\p{L}{3,9},? )?(\d{1,2}) (\p{L}{3,9}) (\d{4})\b/u;
const anyYear = /(?<!\d)((?:1[5-9]|20)\d\d)(?!\d)/;

/** A stated date as `2025`, `2025-11` or `2025-11-09`, as exact as it stands; undefined where there is none. */
export function toStatedDate(value: unknown): string | undefined {
  if (typeof value === 'number') return toStatedDate(String(value));
  if (value instanceof Date) return toStatedDate(Number.isNaN(value.getTime()) ? '' : value.toISOString());
  if (typeof value === 'string') return ofText(value.trim());
  return typeof value === 'object' && value !== null ? ofParts(value) : undefined;
}

function ofText(text: string): string | undefined {
  if (/^\d{13}$/.test(text)) return new Date(Number(text)).toISOString().slice(0, 10);
  const [, ofYear, name, dayOfMonth] = yearFirst.exec(text) ?? [];
  if (ofYear) return mostExact([ofYear, monthOf(name), dayOfMonth]);
  const [, year, month, day] = compact.exec(text) ?? numbers.exec(text) ?? [];
  if (year) return mostExact([year, month, day]);
  const swapped = ofDayFirst(text);
  if (swapped) return swapped;
  const [, mailedDay, mailedMonth, mailedYear] = mailed.exec(text) ?? [];
  if (mailedYear) return mostExact([mailedYear, monthOf(mailedMonth), mailedDay]);
  return readDate(text) || anyYear.exec(text)?.[1];
}

const dayFirst = /^(?:(\d{1,2})([/.]))?(\d{1,2})[/.](\d{4})$/;

/** `03.11.2025`, `25/11/2025`, `11/25/2025` and `11/2025`; undefined where day and month cannot be told. */
function ofDayFirst(text: string): string | undefined {
  const [, first, sign, second, year] = dayFirst.exec(text) ?? [];
  if (!year) return undefined;
  if (!first) return mostExact([year, second]);
  if (sign === '.' || Number(first) > 12) return mostExact([year, second, first]);
  return Number(second) > 12 ? mostExact([year, first, second]) : year;
}

/** `{"date-parts": [["2025", 11]]}` of CSL and Crossref, and `{year, month, day}`. */
function ofParts(value: object): string | undefined {
  const { 'date-parts': parts, raw, literal, ...own } = value as Record<string, unknown>;
  const [year, month, day] = ['year', 'month', 'day'].map(
    (name) => own[name] ?? own[name[0]!.toUpperCase() + name.slice(1)],
  );
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  const list: unknown[] = Array.isArray(first) ? first : [year, month, day];
  const date = mostExact(
    list.map((part) => (part === undefined || part === null ? undefined : String(part))),
  );
  return date ?? toStatedDate(raw ?? literal ?? own['MedlineDate']);
}

/** A date of as many parts as are valid. */
function mostExact([year, month, day]: (string | undefined)[]): string | undefined {
  const named = month && /^\p{L}/u.test(month) ? monthOf(month) : month;
  const options = [[year, named, day], [year, named], [year]];
  return options.filter((parts) => parts.every(Boolean)).map((parts) => toDate(parts.join('-'))).find(isDate); // prettier-ignore
}

/** `Nov` and `NOVEMBER` as `11`; undefined for seasons. */
const monthOf = (name = ''): string | undefined => {
  const at = months.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? undefined : String(at + 1);
};

/** A date of year, month and day that stand under names of their own: "2025" and "NOV 3". */
export function toJoinedDate(parts: string[]): string | undefined {
  const [year, ...rest] = parts.map((part) => part.replace(/[~\s]+/g, ' ').trim());
  if (!year) return undefined;
  const plain = rest.filter(Boolean).join('-').replace(/^(\d+)[-\s]*(\p{L}+)/u, '$2 $1'); // prettier-ignore
  if (rest.some((part) => part.startsWith(year)))
    return toStatedDate(rest.find((part) => part.startsWith(year)));
  return toStatedDate(plain ? `${year}-${plain}` : year) ?? toStatedDate(year);
}
