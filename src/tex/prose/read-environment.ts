import { environments } from '../environments.ts';
import type { Scan } from './scan.ts';

const environment = /\\(?:begin|end)\{([A-Za-z]+)\*?\}(?:\[[^[\]\n]{0,100}\])?/y;

/**
 * Reads `\begin{…}` and `\end{…}` in prose: lists become lists, of other environments only the text is kept.
 */
export function readEnvironment(scan: Scan, command: 'begin' | 'end'): boolean {
  const match = scan.match(environment);
  if (!match) return false;
  const [all, name = ''] = match;
  const kind = environments.get(name)?.list;
  if (!kind) {
    scan.push(all.length, (from) => ({ kind: 'break', from, to: '\n\n', rule: 'markup' }));
    return true;
  }
  const mark = { type: 'list', ordered: kind === 'ordered' } as const;
  if (command === 'begin') {
    scan.openLists++;
    scan.mark('open', mark, all.length);
  } else {
    closeItem(scan);
    scan.openLists = Math.max(0, scan.openLists - 1);
    scan.mark('close', mark, all.length);
  }
  return true;
}

/** Reads `\item`, which also ends the item before. */
export function readItem(scan: Scan, length: number): boolean {
  closeItem(scan);
  scan.openItem = true;
  scan.mark('open', { type: 'listItem' }, length);
  return true;
}

function closeItem(scan: Scan): void {
  if (scan.openItem) scan.mark('close', { type: 'listItem' }, 0);
  scan.openItem = false;
}
