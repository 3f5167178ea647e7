import { cutText } from '../../text/cut-text.ts';
import type { Scan } from './scan.ts';

/** Reads a `%` that began a comment. Its words stay, because its end was lost with the line breaks. */
export function readComment(scan: Scan): boolean {
  const before = scan.source.slice(Math.max(0, scan.at - 12), scan.at);
  if (!/(?:^|[.!?:)\]}]|\s)$/.test(before) || /[\d)\]}$]\s*$/.test(before)) return false;
  const sign = /^%+\s*(?=\p{Lu}\p{Ll}|\p{Lu}\s|\p{Ll}{2,} |\\[a-z])/u.exec(scan.ahead(12));
  if (!sign) return false;
  const note = 'if it is a comment, delete it from the page';
  scan.scene.reporter.note(
    'tex-comment',
    scan.at,
    cutText(scan.ahead(61), 60),
    'possible TeX comment; its end is unknown, so its text is kept',
    note,
  );
  scan.take(sign[0].length, '', 'comment');
  return true;
}
