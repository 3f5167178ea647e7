import { listWords } from '../../text/list-words.ts';
import { placeholders } from '../placeholders.ts';
import { canSet, isKnownCommand } from '../formula/known-command.ts';
import words from '../words.json' with { type: 'json' };
import type { Scan } from './scan.ts';

/** A command that lost the space or brace after its name: `\textbfWe`. */
const glued = new RegExp(`^(?:${listWords(words.gluedCommands.words).join('|')})(?=[A-Za-z]{2})`);

/**
 * Reads a command that prose does not have: one of mathematics, one of the paper's own, or no command at all
 * (`C:\path`).
 */
export function readUnknown(scan: Scan, name: string): boolean {
  if ((name.length === 1 && !scan.isTex) || /[\w:\\]/.test(scan.before)) return false;
  const length = name.length + 1;
  if (isKnownCommand(name) && canSet(`\\${name}`))
    scan.formula(length, { tex: `\\${name}`, display: false, rule: 'notation' });
  else if (glued.test(name)) scan.take(glued.exec(name)![0].length + 1, '', 'markup');
  else if (/^[{[]/.test(scan.ahead(1, length)) && scan.ahead(2, length) !== '{}')
    return showSource(scan, name, length);
  else showName(scan, name, length);
  return true;
}

/** Shows the source of an unknown command with arguments, because its effect on them is unknown. */
function showSource(scan: Scan, name: string, length: number): boolean {
  let end = scan.at + length;
  for (let close = groupOrOption(scan, end); close !== undefined; close = groupOrOption(scan, end))
    end = close + 1;
  const from = scan.source.slice(scan.at, end);
  if (end === scan.at + length || /[\n$`]/.test(from)) showName(scan, name, length);
  else {
    report(scan, name, 'shown as its source');
    scan.push(from.length, () => ({ kind: 'inlineCode', from, to: from, value: from, rule: 'command' }));
  }
  return true;
}

function groupOrOption(scan: Scan, at: number): number | undefined {
  const option = /^\[[^[\]\n]{0,100}\]/.exec(scan.source.slice(at, at + 102));
  return option ? at + option[0].length - 1 : scan.groupEnd(at);
}

/**
 * Shows an unknown command without arguments as a name: the paper's own name for `\method` and the like,
 * otherwise the command's.
 */
function showName(scan: Scan, name: string, length: number): void {
  const own = placeholders.test(name);
  const { shortName } = scan.scene;
  report(scan, name, own && shortName ? `shown as ${shortName}` : 'shown as its name');
  const braces = scan.ahead(2, length) === '{}' ? 2 : 0;
  scan.take(length + braces, own ? (shortName ?? `[${name}]`) : name, 'command');
}

function report(scan: Scan, name: string, shown: string): void {
  const note = 'replace it on the page with what it stands for';
  scan.scene.reporter.note(
    'unknown-command',
    scan.at,
    `\\${name}`,
    `unknown command \\${name}, ${shown}`,
    note,
  );
}
