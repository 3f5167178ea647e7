import { countGroups } from '../count-groups.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Mark } from '../piece.ts';
import type { ProseCommand } from './prose-command.ts';
import type { Scan } from './scan.ts';
import { toScript } from '../../text/to-script.ts';
import { webAddress } from '../find/web-address.ts';

const option = /\s?\[([^[\]\n]{0,200})\]/y;

/** Reads a command of prose, `length` characters long, with its arguments. */
export function treat(scan: Scan, name: string, length: number, command: ProseCommand): boolean {
  const groups = countGroups(command);
  switch (command.prose) {
    case 'emphasis':
    case 'strong':
      return wrap(scan, length, { type: command.prose });
    case 'unwrap':
      return wrap(scan, length, undefined, groups - 1);
    case 'code':
      return readCode(scan, length);
    case 'address':
      return readUrl(scan, length);
    case 'link':
      return readLink(scan, length);
    case 'footnote':
      return readFootnote(scan, length);
    case 'citation':
      return readCitation(scan, length);
    case 'formula':
      return readFormula(scan, length);
    case 'superscript':
    case 'subscript':
      return readScript(scan, length, command.prose);
    case 'break':
      scan.push(length, (from) => ({ kind: 'break', from, to: '\n\n', rule: 'markup' }));
      return true;
    case 'drop':
      return drop(scan, length, groups);
    default:
      return show(scan, name, length, command.shows ?? '');
  }
}

/**
 * The offsets of the braces of the group after `length` characters, which options and a space may precede.
 */
function groupAfter(scan: Scan, length: number): { open: number; close: number } | undefined {
  const skipped = scan.match(option, length)?.[0].length ?? 0;
  const blank = scan.source[scan.at + length + skipped] === ' ' ? 1 : 0;
  const open = scan.at + length + skipped + blank;
  const close = scan.groupEnd(open);
  return close === undefined ? undefined : { open, close };
}

function contentOf(scan: Scan, group: { open: number; close: number }): string {
  return scan.source.slice(group.open + 1, group.close);
}

function drop(scan: Scan, length: number, groups: number): boolean {
  const group = groups > 0 ? groupAfter(scan, length) : undefined;
  scan.take(group ? group.close + 1 - scan.at : length, '', 'markup');
  return true;
}

/** Marks up a group whose content is then read as prose; without `mark`, only removes what surrounds it. */
function wrap(scan: Scan, length: number, mark: Mark | undefined, skipped = 0): boolean {
  let group = groupAfter(scan, length);
  for (let left = skipped; group && left > 0; left--) group = groupAfter(scan, group.close + 1 - scan.at);
  if (!group) return drop(scan, length, 0);
  scan.endAt(group.close, mark ? markPiece('close', mark, '}') : textPiece('}', '', 'markup'));
  const opening = group.open + 1 - scan.at;
  if (mark) scan.mark('open', mark, opening);
  else scan.take(opening, '', 'markup');
  return true;
}

function readCode(scan: Scan, length: number): boolean {
  const verbatim = /^([|!+/@"])([^\n]{1,200}?)\1/.exec(scan.ahead(203, length));
  const group = groupAfter(scan, length);
  const content = verbatim ? verbatim[2]! : group ? unescaped(contentOf(scan, group)) : '';
  if (content.trim() === '' || /[\\$`]|^https?:/.test(content)) return wrap(scan, length, undefined);
  const end = verbatim ? length + verbatim[0].length : group!.close + 1 - scan.at;
  const value = content.replace(/\s+/g, ' ').trim();
  scan.push(end, (from) => ({ kind: 'inlineCode', from, to: value, value, rule: 'markup' }));
  return true;
}

function unescaped(text: string): string {
  return text
    .replace(/\\(?:textunderscore|_)(?:\{\})?/g, '_')
    .replace(/\\([%&#{}~])/g, '$1')
    .replace(/\\textbackslash(?:\{\}| )?/g, '\\');
}

function readUrl(scan: Scan, length: number): boolean {
  const group = groupAfter(scan, length);
  if (!group) return drop(scan, length, 0);
  const shown = unescaped(contentOf(scan, group)).trim();
  const url = webAddress(shown);
  if (!url) return wrap(scan, length, undefined);
  const mark: Mark = { type: 'link', url };
  scan.mark('open', mark, group.open + 1 - scan.at);
  scan.take(group.close - scan.at, shown, 'escape');
  scan.mark('close', mark, 1);
  return true;
}

function readLink(scan: Scan, length: number): boolean {
  const address = groupAfter(scan, length);
  const text = address && groupAfter(scan, address.close + 1 - scan.at);
  if (!address || !text) return address ? readUrl(scan, length) : drop(scan, length, 0);
  const shown = unescaped(contentOf(scan, address)).trim();
  const url = webAddress(shown);
  if (url) return wrap(scan, length, { type: 'link', url }, 1);
  scan.endAt(text.close, textPiece('}', shown === '' ? '' : ` [${shown}]`, 'markup'));
  scan.take(text.open + 1 - scan.at, '', 'markup');
  return true;
}

function readFootnote(scan: Scan, length: number): boolean {
  const group = groupAfter(scan, length);
  if (!group) return drop(scan, length, 0);
  scan.endAt(group.close, textPiece('}', ']', 'footnote'));
  scan.pieces.push(textPiece('', ' ', 'footnote'));
  scan.take(group.open + 1 - scan.at, '[', 'footnote');
  return true;
}

/**
 * `\cite[p. 3]{a,b}`: shows the options and keys in brackets, since the digest does not hold the references.
 */
function readCitation(scan: Scan, length: number): boolean {
  const parts: string[] = [];
  let end = length;
  for (let match = scan.match(option, end); match; match = scan.match(option, end)) {
    if (match[1]) parts.push(plain(match[1]));
    end += match[0].length;
  }
  const close = scan.groupEnd(scan.at + end);
  if (close === undefined) return drop(scan, length, 0);
  parts.unshift(
    scan.source
      .slice(scan.at + end + 1, close)
      .replace(/\s*,\s*/g, ', ')
      .trim(),
  );
  scan.take(close + 1 - scan.at, `[${parts.join(', ')}]`, 'citation');
  return true;
}

/** The text of an option: ties and section signs as characters, other commands by name. */
function plain(option: string): string {
  return option.replaceAll('~', '\u00a0').replaceAll('\\S', '§').replaceAll('\\', '');
}

function readFormula(scan: Scan, length: number): boolean {
  const group = groupAfter(scan, length);
  if (!group) return drop(scan, length, 0);
  scan.formula(group.close + 1 - scan.at, { tex: contentOf(scan, group), display: false, rule: 'formula' });
  return true;
}

function readScript(scan: Scan, length: number, by: 'superscript' | 'subscript'): boolean {
  const group = groupAfter(scan, length);
  const script = group && toScript(contentOf(scan, group), by);
  if (!script) return wrap(scan, length, undefined);
  scan.take(group.close + 1 - scan.at, script, 'script');
  return true;
}

function show(scan: Scan, name: string, length: number, text: string): boolean {
  const after = scan.ahead(2, length);
  const swallowed = after === '{}' ? 2 : swallowsBlank(name, text) && after[0] === ' ' ? 1 : 0;
  const doubled = text.endsWith('.') && after[0] === '.' ? text.slice(0, -1) : text;
  scan.take(length + swallowed, doubled, 'command');
  return true;
}

/** Whether the space after a command only ends its name, as after `\textless` or a letter such as `\ss`. */
const swallowsBlank = (name: string, text: string): boolean =>
  name.startsWith('text') || /^\p{L}{1,2}$/u.test(text);
