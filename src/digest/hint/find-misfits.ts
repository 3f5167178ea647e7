import { cutText } from '../../text/cut-text.ts';
import type { HintedLine, Place } from './align-lines.ts';
import type { RecordLayout } from './record-layout.ts';
import { isDate } from './score-slot.ts';

const shown = 40;

/** What of a record does not fit the hint, as a person reads it; empty if it fits. */
export function findMisfits(lines: HintedLine[], places: Place[], { slots }: RecordLayout): string[] {
  const filled = new Set(places.flatMap(({ slot, as }) => (as === 'aside' ? [] : [slot])));
  const lacking = slots
    .filter(({ isOptional }, at) => !isOptional && !filled.has(at))
    .map(({ words }) => `it has no “${words}”, which the hint names`);
  const other = places.flatMap(({ as, slot }, at) => {
    const { text, role, features } = lines[at]!;
    const seen = `“${cutText(text, shown)}”`;
    if (as === 'aside') return role || features.boilerplate ? [] : [`${seen} is none of the parts that the hint names`];
    if (as !== 'first') return [];
    const { words, pattern, fields } = slots[slot]!;
    if (pattern && !pattern.test(text)) return [`${seen} does not read as “${words}”`];
    return !pattern && fields[0] === 'date' && !isDate(text) ? [`${seen} is no date`] : [];
  });
  return [...lacking, ...other];
} // prettier-ignore
