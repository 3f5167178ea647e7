import { detectBySigns, type Signs } from '../by-signs.ts';
import type { Format } from '../format.ts';

/** Lines before the headers: of a mailbox, or the length that Apple Mail writes. */
const before = '(?:From [^\\n]*\\n|\\d+ *\\n)?';
const headers = new RegExp(`^${before}(?:[A-Z][\\w-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){3}`, 'i');
const machine = /^(?:MIME-Version|Content-Transfer-Encoding|Content-Type|Received|Return-Path|Message-ID):/im;

const signs: Record<string, Signs> = {
  mhtml: {
    title: 'a saved web page (MHTML)',
    signs: [
      headers,
      /^(?:Snapshot-Content-Location:|Content-Type:\s*multipart\/related)/im,
      /^MIME-Version:/im,
    ],
    ending: /^mht(?:ml)?$/,
  },
  mail: { title: 'a mail', signs: [headers, machine], ending: /^(?:eml|emlx|mbox)$/ },
};

/** Mails and mailboxes, and pages that browsers save as mails. */
export const mails: Format[] = Object.entries(signs).map(([name, own]) => ({
  name,
  detect: (sample) => detectBySigns(own, sample),
  read: async (bytes, options) => (await import('./read-mail.ts')).readMail(bytes, { ...options, format: name }),
})); // prettier-ignore
