import { proseCommand } from './prose-command.ts';
import { markPiece, textPiece } from '../piece.ts';
import type { Piece } from '../piece.ts';
import type { Scan } from './scan.ts';

const escapedCommand =
  /\\textbackslash(?:\{\}|\s)?([A-Za-z]+)(?:\\textbraceleft(?:\{\}|\s)?([^\\{}$]{1,200})(\\textbraceright(?:\{\})?))?/y;
const sign = /\\textbackslash(?:(?:\{\}|\s)?(?:\\([%&_#])|([,;:!]))|\{\}(?=\s))/y;

/**
 * Reads a command that a reference manager mistook for text and escaped: `\textbackslash textsc\textbraceleft
 * CoMaLit\textbraceright{}`, `30\textbackslash\%`.
 */
export function readEscapedCommand(scan: Scan): boolean {
  const escaped = scan.match(sign);
  if (escaped) {
    scan.take(escaped[0].length, escaped[1] ?? (escaped[2] === ',' ? '\u00a0' : ''), 'escape');
    return true;
  }
  const [all, name = '', content, closing] = scan.match(escapedCommand) ?? [];
  const prose = proseCommand(name)?.prose;
  const isMark = prose === 'emphasis' || prose === 'strong';
  if (!all || !content || !closing || !(isMark || prose === 'unwrap')) return false;
  const close = scan.at + all.lastIndexOf(closing);
  const mark = isMark ? { type: prose } : undefined;
  const end: Piece = mark ? markPiece('close', mark, closing) : textPiece(closing, '', 'markup');
  scan.endAt(close, end);
  const opening = close - content.length - scan.at;
  if (mark) scan.mark('open', mark, opening);
  else scan.take(opening, '', 'markup');
  return true;
}
