import { detectBySigns, type Signs } from '../by-signs.ts';
import type { Format } from '../format.ts';

/** Lines before the headers: of a mailbox, or the length that Apple Mail writes. */
const before = '(?:From [^\\n]*\\n|\\d+ *\\n)?';
const headers = (count: number): RegExp =>
  new RegExp(`^${before}(?:[A-Z][\\w-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){${count}}`, 'i');
const machine = /^(?:MIME-Version|Content-Transfer-Encoding|Content-Type|Received|Return-Path|Message-ID):/im;

/** Whether the headers are those of a page, which is sent to nobody. */
function isPage(text: string): boolean {
  const head = text.slice(0, text.indexOf('\n\n') + 1);
  if (/^snapshot-content-location:|^from:.{0,10}saved by/im.test(head)) return true;
  return /multipart\/related/i.test(head) && !/^(?:to|received|delivered-to|return-path):/im.test(head);
}

const signs: Record<string, Signs> = {
  mhtml: { title: 'a saved web page (MHTML)', signs: [headers(2), isPage, /^MIME-Version:/im] },
  mail: { title: 'a mail', signs: [headers(3), machine], ending: /^(?:eml|emlx|mbox)$/ },
};

/** Mails and mailboxes, and pages that browsers save as mails. */
export const mails: Format[] = Object.entries(signs).map(([name, own]) => ({
  name,
  detect: (sample) => detectBySigns(own, sample),
  read: async (bytes, options) => (await import('./read-mail.ts')).readMail(bytes, { ...options, format: name }),
})); // prettier-ignore
