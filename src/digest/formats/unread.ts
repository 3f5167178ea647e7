import { DigestError } from '../digest-error.ts';
import { detectBySigns, type Signs } from './by-signs.ts';
import type { Format } from './format.ts';

/** A format that is known by its first lines, but has no reader yet. */
interface Row extends Signs {
  name: string;
  /** How to get text of it. */
  cure: string;
}

const fromData = 'open what it was taken from, and copy the text of the page into a text file';
const fromPage = 'in the browser, save the page as text, or copy the text of the page into a text file';
const fromOffice = 'open it, and save or copy its text into a text file';
const fromMail = 'open it in a mail program, and copy the text of the mail into a text file';

/** Formats by their first lines; a row's place says nothing. */
const rows: Row[] = [
  { name: 'rtf', title: 'an RTF document', signs: [/^\s*\{\\rtf\d/], cure: fromOffice },
  {
    name: 'mhtml',
    title: 'a saved web page (MHTML)',
    signs: [
      /^(?:[A-Z][\w-]*:[^]*?\n){1,40}/,
      /^(?:Snapshot-Content-Location:|Content-Type:\s*multipart\/related)/im,
      /^MIME-Version:/im,
    ],
    cure: fromPage,
  },
  {
    name: 'mail',
    title: 'a mail',
    signs: [
      /^(?:From [^\n]*\n)?(?:[A-Z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3}/,
      /^(?:MIME-Version|Content-Transfer-Encoding|Received|Return-Path|Message-ID):/im,
    ],
    cure: fromMail,
  },
  {
    name: 'markdown-table',
    title: 'a Markdown table',
    signs: [
      /^\|[^\n]*\|[ \t]*\n\|(?:[ \t]*:?-{2,}:?[ \t]*\|){2,}[ \t]*\n\|/m,
      /^\|[^\n]*\b(?:title|titel|titre|paper|abstract|标题|题目)\b/im,
    ],
    cure: fromData,
  },
  {
    name: 'html',
    title: 'a saved HTML page',
    signs: [
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)*<(?:!doctype\s+html|html|head|body|div|section|article|main|table|ul|ol|dl)\b/i,
    ],
    cure: fromPage,
  },
];

/** Formats that are known and refused by name, with the way out. */
export const unread: Format[] = rows.map((row) => ({
  name: row.name,
  detect: (sample) => detectBySigns(row, sample),
  read: (_bytes, { file }) => {
    const message = `${file.replace(/^.*[\\/]/, '')} is ${row.title}: Offprint does not read this format yet`;
    throw new DigestError(message, { cure: row.cure, line: 1 });
  },
}));
