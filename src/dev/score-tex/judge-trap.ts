import { setText } from '../../paper/set-text.ts';
import { toTree } from '../../tex/to-tree.ts';

/** A piece of plain text that looks like damaged TeX, or is. */
export interface Trap {
  text: string;
  /** `same`: must stay as it is; `math`: must be set; `either`: a matter of taste. */
  expect: 'same' | 'math' | 'either';
}

/** Whether a text comes out as a trap expects, repair forced on. */
export function judgeTrap({ text, expect }: Trap): boolean {
  const shown = setText(toTree([text], { repair: true }).tree);
  if (expect === 'same') return shown === text;
  return expect === 'either' || shown.includes('$') || shown.includes('×');
}
