import { readAccent } from './accents.ts';
import { treatmentOf } from './commands.ts';
import { readEnvironment, readItem } from './read-environment.ts';
import { readEntity } from './read-signs.ts';
import { readUnknown } from './read-unknown.ts';
import type { Scan } from './scan.ts';
import { treat } from './treat-command.ts';

const name = /\\([A-Za-z]+)\*?/y;
const damaged =
  /(?:textbf|textit|texttt|textsc|textrm|textsf|emph|url|href|footnote|citep?|citet|mbox|underline)(?=\{)/y;
// prettier-ignore
const escapes: Record<string, string> = {
  '%': '%', '&': '&', _: '_', '#': '#', $: '$', '{': '{', '}': '}', ' ': ' ', ',': '\u00a0', ';': ' ', ':': ' ',
  '!': '', '/': '', '-': '', '@': '', "'": "'", '"': '"', '`': '`', '\n': ' ',
};

/** Whatever begins with a backslash: an accent, an escaped sign, a command. */
export function readCommand(scan: Scan): boolean {
  const accent = readAccent(scan.source, scan.at);
  if (accent) scan.take(accent.length, accent.letter, 'accent');
  else if (scan.ahead(2) === '\\&' && readEntity(scan, 1)) return true;
  else return readWord(scan) || readEscape(scan);
  return true;
}

/** A command of prose that lost its backslash: `emph{x}`. */
export function readDamagedCommand(scan: Scan): boolean {
  if (!scan.scene.repair || /[\w\\]/.test(scan.before)) return false;
  const command = scan.match(damaged)?.[0];
  if (!command || scan.groupEnd(scan.at + command.length) === undefined) return false;
  return treat(scan, command, command.length, treatmentOf(command)!);
}

function readWord(scan: Scan): boolean {
  const match = scan.match(name);
  if (!match) return false;
  const [all, command = ''] = match;
  if (command === 'begin' || command === 'end') return readEnvironment(scan, command);
  if (command === 'item' && scan.openLists > 0) return readItem(scan, all.length);
  const treatment = treatmentOf(command);
  return treatment ? treat(scan, command, all.length, treatment) : readUnknown(scan, command);
}

function readEscape(scan: Scan): boolean {
  const sign = scan.ahead(1, 1);
  if (sign === '\\') return readLineEnd(scan);
  const shown = escapes[sign];
  if (shown === undefined) return false;
  scan.take(2, shown, 'escape');
  return true;
}

/** `\\` ends a line in TeX; in a path it is none. */
function readLineEnd(scan: Scan): boolean {
  const ends = scan.isTex || /^(?:\s|\[|$)/.test(scan.ahead(1, 2));
  if (ends && !/\w/.test(scan.before + scan.ahead(1, 2)[0])) scan.take(2, ' ', 'escape');
  else if (ends && /^(?:\s|$)/.test(scan.ahead(1, 2))) scan.take(2, ' ', 'escape');
  else scan.take(2);
  return true;
}
