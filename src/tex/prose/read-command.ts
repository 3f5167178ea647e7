import { commands } from '../commands.ts';
import { readAccent } from '../../text/read-accent.ts';
import { readEnvironment, readItem } from './read-environment.ts';
import { readEntity } from './read-entity.ts';
import { readEscapedCommand } from './read-escaped-command.ts';
import { proseCommand } from './prose-command.ts';
import { readUnknown } from './read-unknown.ts';
import type { Scan } from './scan.ts';
import { treat } from './treat-command.ts';

const named = /\\([A-Za-z]+)\*?/y;
/** `\c{opyright}`: arXiv listings mistake the first letter of some commands for an accent. */
const tornCommand = /\\([bcdkrtuvH])\{([a-z]{2,9})\}/y;
const bare = /[A-Za-z]+(?=\{)/y;
// prettier-ignore
const escapes: Record<string, string> = {
  '%': '%', '&': '&', _: '_', '#': '#', $: '$', '{': '{', '}': '}', ' ': ' ', ',': '\u00a0', ';': ' ', ':': ' ',
  '!': '', '/': '', '-': '', '@': '', "'": "'", '"': '"', '`': '`', '\n': ' ',
};

/** Reads anything that begins with a backslash: an accent, an escaped sign, a command. */
export function readCommand(scan: Scan): boolean {
  const torn = scan.match(tornCommand);
  const accent = readAccent(scan.source, scan.at);
  const whole = torn ? torn[1]! + torn[2]! : '';
  const command = torn && proseCommand(whole);
  if (command) return treat(scan, whole, torn[0].length, command);
  if (accent) scan.take(accent.length, accent.letter, 'accent');
  else if (scan.ahead(2) === '\\&' && readEntity(scan, 1)) return true;
  else return readEscapedCommand(scan) || readDifference(scan) || readWord(scan) || readEscape(scan);
  return true;
}

/** `V\B`, `V \ B`: a set difference, where `\setminus` lost its name. */
function readDifference(scan: Scan): boolean {
  const before = scan.source.slice(Math.max(0, scan.at - 7), scan.at);
  const isGlued = /^\\[A-Z](?![A-Za-z{])/.test(scan.ahead(3)) && /(?:^|[^A-Za-z\\])[A-Z]+$/.test(before);
  const isSpaced = /^\\ [A-Z](?![A-Za-z])/.test(scan.ahead(4)) && /(?:^|[^A-Za-z\\])[A-Z] $/.test(before);
  if (!isGlued && !isSpaced) return false;
  scan.take(1, '∖', 'command');
  return true;
}

/** Reads a command of prose that lost its backslash: `emph{x}`. */
export function readDamagedCommand(scan: Scan): boolean {
  if (!scan.scene.repair || /[\w\\]/.test(scan.before)) return false;
  const name = scan.match(bare)?.[0];
  const command = name && commands.get(name);
  if (!command || command.bare !== 'with arguments') return false;
  if (scan.groupEnd(scan.at + name.length) === undefined) return false;
  return treat(scan, name, name.length, command);
}

function readWord(scan: Scan): boolean {
  const match = scan.match(named);
  if (!match) return false;
  const [all, name = ''] = match;
  if (name === 'begin' || name === 'end') return readEnvironment(scan, name);
  if (name === 'item' && scan.openLists > 0) return readItem(scan, all.length);
  const command = proseCommand(name);
  return command ? treat(scan, name, all.length, command) : readUnknown(scan, name);
}

function readEscape(scan: Scan): boolean {
  const sign = scan.ahead(1, 1);
  if (sign === '\\') return readLineEnd(scan);
  const shown = escapes[sign];
  if (shown === undefined) return false;
  scan.take(2, shown, 'escape');
  return true;
}

/** Reads `\\`, which ends a line in TeX but not in a path. */
function readLineEnd(scan: Scan): boolean {
  if (scan.isTex && /^\s?$/.test(scan.before) && /^[A-Za-z]$/.test(scan.ahead(1, 2))) {
    scan.take(2, '', 'escape');
    return true;
  }
  const ends = scan.isTex || /^(?:\s|\[|$)/.test(scan.ahead(1, 2));
  if (ends && !/\w/.test(scan.before + scan.ahead(1, 2)[0])) scan.take(2, ' ', 'escape');
  else if (ends && /^(?:\s|$)/.test(scan.ahead(1, 2))) scan.take(2, ' ', 'escape');
  else scan.take(2);
  return true;
}
