import { naturalName } from '../paper/people/natural-name.ts';
import type { Paper } from '../paper/schema.ts';
import { fitColumns, terminalWidth } from '../text/terminal-width.ts';

/** About a line of a list on a desktop, and two on a phone. */
const mostColumns = 84;
/** About two lines on a phone, for the names on a paper's page, which lists the others below the abstract. */
export const pageColumns = 90;
/** A longer name of a venue leaves too little room for names of people. */
const venueColumns = 30;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Authors, date and venue of a paper in one line of a list, shortened to fit; empty if none is known. */
export function rowByline({ authors, published, venue }: Paper): string {
  const rest = [published && shortDay(published), venue && shorten(venue)].filter(Boolean).join(' · ');
  const names = fitNames(authors.map(naturalName), mostColumns - terminalWidth(rest));
  return [namesIn(names), rest].filter(Boolean).join(' · ');
}

/** Names that fit in a line, and how many others there are. */
export interface FittedNames {
  shown: string[];
  others: number;
}

/** As many of the names as fit in so many columns; at least the first. */
export function fitNames(names: string[], columns: number): FittedNames {
  let count = names.length;
  while (count > 1 && terminalWidth(namesIn({ shown: names.slice(0, count), others: names.length - count })) > columns) count--; // prettier-ignore
  return { shown: names.slice(0, count), others: names.length - count };
}

function namesIn({ shown, others }: FittedNames): string {
  return shown.join(', ') + (others > 0 ? ` and ${countOthers(others)}` : '');
}

/** The authors that a line leaves out: `1 other`, `37 others`. */
export const countOthers = (others: number): string => (others === 1 ? '1 other' : `${others} others`);

const shorten = (venue: string): string => fitColumns(venue, venueColumns).trimEnd();

/** `2024-03-12` as 12 Mar 2024. */
function shortDay(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
