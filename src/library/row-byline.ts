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
export function rowByline({ authors, moreAuthors, published, venue }: Paper): string {
  const rest = [published && shortDay(published), venue && shorten(venue)].filter(Boolean).join(' · ');
  const names = fitNames(authors.map(naturalName), mostColumns - terminalWidth(rest), moreAuthors);
  return [namesIn(names), rest].filter(Boolean).join(' · ');
}

/** Names that fit in a line, how many others there are, and whether these are not all. */
export interface FittedNames {
  shown: string[];
  others: number;
  hasMore: boolean;
}

/**
 * As many of the names as fit in so many columns; at least the first.
 *
 * @param hasMore whether the paper has authors beside these
 */
export function fitNames(names: string[], columns: number, hasMore = false): FittedNames {
  const fit = (count: number): FittedNames => ({
    shown: names.slice(0, count),
    others: names.length - count,
    hasMore: hasMore && names.length > 0,
  });
  let count = names.length;
  while (count > 1 && terminalWidth(namesIn(fit(count))) > columns) count--;
  return fit(count);
}

/** Names with the authors that they leave out: `Ada Holt, Bo Larsen and 3 others`, `Ada Holt et al.` */
function namesIn(names: FittedNames): string {
  const { shown, others, hasMore } = names;
  return shown.join(', ') + (others > 0 ? ` and ${countOthers(names)}` : hasMore ? ` ${unnamed}` : '');
}

/** What stands for authors whom nobody names. */
export const unnamed = 'et al.';

/** The authors that a line leaves out: `1 other`, `37 others`, `at least 3 others`. */
export const countOthers = ({ others, hasMore }: FittedNames): string =>
  `${hasMore ? 'at least ' : ''}${others} ${others === 1 && !hasMore ? 'other' : 'others'}`;

const shorten = (venue: string): string => fitColumns(venue, venueColumns).trimEnd();

/** `2024-03-12` as 12 Mar 2024. */
function shortDay(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}
