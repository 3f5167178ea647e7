import { decode } from '../bytes/decode.ts';
import { toFeatures } from '../features/to-features.ts';
import { toLines } from '../lines/to-lines.ts';
import { labelLines } from './label-lines.ts';
import type { Model } from './model.ts';
import type { State } from './states.ts';

/** Columns of the label before each line. */
const width = 18;

/**
 * The lines of a case that a model labels otherwise than the case does; empty if the model is right. Each line of a case
 * begins with its label in a column 18 wide; authors and facts above their title are labelled `B-facts headed`.
 */
export function wrongLabels(labelled: string, model?: Model): string[] {
  const rows = labelled.trimEnd().split('\n');
  const bytes = new TextEncoder().encode(rows.map((row) => row.slice(width)).join('\n'));
  const path = labelLines(toFeatures(toLines(decode(bytes), bytes)), model).map(nameOf);
  const shown = rows.filter((row) => row.trim() !== '');
  return shown.flatMap((row, index) =>
    row.slice(0, width).trim() === path[index] ? [] : [`${path[index]} instead of ${row}`],
  );
}

/** A state as cases name it: its label, and whether it stands above its title. */
const nameOf = ({ label, phase }: State): string =>
  phase === 'headed' && label !== 'boilerplate' ? `${label} headed` : label;
