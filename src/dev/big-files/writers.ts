import { packZip } from '../../digest/formats/office/pack-zip.ts';
import { printPdf } from './print-pdf.ts';

/** How a large file of a format is written: what stands before its papers, each of them, and what stands after. */
export interface Writer {
  name: string;
  head?: string;
  paper: (number: number) => string;
  tail?: string;
  /** What the whole is encoded with, piece by piece; as it stands if absent. */
  encode?: (piece: string) => string;
  /** What makes a file of the text as a whole; the text is the file if absent. */
  pack?: (text: string) => Uint8Array;
  /** Papers at most, where the format sets other limits than bytes and papers. */
  papers?: number;
}

const sentence =
  'We study how large files are read, and show that time and memory grow in proportion to their size. ';

/** About as much as makes 64 MB of 50,000 papers. */
const abstract = sentence.repeat(11).trim();
const wrapped = (indent: string): string =>
  Array.from({ length: 11 }, () => sentence.trim()).join(`\n${indent}`);
const title = (number: number): string => `Paper ${number}: Reading Large Files in Linear Time`;
const id = (number: number): string =>
  `${2001 + (number % 20)}.${String(10_000 + Math.floor(number / 20)).padStart(5, '0')}`;

const html = (number: number): string =>
  `<article><h3 class="title">${title(number)}</h3><p class="authors">Jane Doe, Li Wei</p><p class="abstract">${abstract}</p></article>\n`;
const text = (number: number): string => `${title(number)}\nJane Doe, Li Wei\n\n${abstract}\n\n`;
const mailHead = (type: string, encoding: string): string =>
  `From: a@example.org\nTo: b@example.org\nSubject: Papers\nDate: Thu, 26 Nov 2026 06:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n`;
const quoted = (piece: string): string => piece.replaceAll('=', '=3D').replace(/[^\n]{70}/g, '$&=\n');
const base64 = (piece: string): string => Buffer.from(piece).toString('base64').replace(/.{76}/g, '$&\n');

const digits = ['tide', 'gull', 'salt', 'buoy', 'reef', 'dune', 'wave', 'coast', 'delta', 'storm'];
/** A paper no line of which is like another's: lines that pages repeat are taken for running heads. */
const varied = (number: number): string => {
  const spelt = (own: number): string => [...String(own)].map((digit) => digits[Number(digit)]).join(' ');
  const own = Array.from({ length: 10 }, (_, at) => `We study ${spelt(10 * number + at)}, and show that time and memory grow in proportion to its size.`); // prettier-ignore
  return `${title(number)}\nJane Doe, Li Wei\n\n${own.join(' ')}\n\n`;
};

/** A multiple of three bytes, so that base64 of the pieces is that of the whole. */
const padded = (piece: string): string => piece + '\n'.repeat((3 - (Buffer.byteLength(piece) % 3)) % 3);

/** A writer for each format. */
export const writers: Writer[] = [
  { name: 'text', paper: text },
  { name: 'bibtex', paper: (n) => `@article{a${n},\n  title = {${title(n)}},\n  author = {Doe, Jane and Wei, Li},\n  year = {2025},\n  abstract = {${abstract}}\n}\n\n` },
  { name: 'json', head: '[\n', paper: (n) => `${n > 0 ? ',\n' : ''}${json(n)}`, tail: '\n]\n' },
  { name: 'json-lines', paper: (n) => `${json(n)}\n` },
  { name: 'ris', paper: (n) => `TY  - JOUR\nTI  - ${title(n)}\nAU  - Doe, Jane\nAU  - Wei, Li\nPY  - 2025\nAB  - ${abstract}\nER  - \n\n` },
  { name: 'medline', paper: (n) => `PMID- ${n + 1}\nOWN - NLM\nTI  - ${title(n)}\nAB  - ${wrapped('      ')}\nFAU - Doe, Jane\nDP  - 2025 Nov\n\n` },
  { name: 'pubmed-text', paper: (n) => `${n + 1}. J Harb. 2025 Nov 1.\n\n${title(n)}.\n\nDoe J, Wei L.\n\n${wrapped('')}\n\nPMID: ${n + 1}\n\n\n` },
  { name: 'web-of-science', head: 'FN Clarivate\nVR 1.0\n', paper: (n) => `PT J\nAU Doe, J\n   Wei, L\nTI ${title(n)}\nAB ${wrapped('   ')}\nPY 2025\nER\n\n`, tail: 'EF\n' },
  { name: 'endnote', paper: (n) => `%0 Journal Article\n%T ${title(n)}\n%A Doe, Jane\n%A Wei, Li\n%D 2025\n%X ${abstract}\n\n` },
  { name: 'refworks', paper: (n) => `RT Journal Article\nT1 ${title(n)}\nA1 Doe,Jane\nYR 2025\nAB ${abstract}\nER\n\n` },
  { name: 'note-express', paper: (n) => `{Reference Type}: Journal Article\n{Title}: ${title(n)}\n{Author}: Doe, Jane\n{Author}: Wei, Li\n{Year}: 2025\n{Abstract}: ${abstract}\n\n` },
  { name: 'science-direct', paper: (n) => `Jane Doe, Li Wei,\n${title(n)},\nJournal of Harbours,\nVolume 1,\n2025,\nhttps://doi.org/10.5555/${n}.\n(https://www.sciencedirect.com/science/article/pii/S${n})\nAbstract: ${abstract}\n\n` },
  { name: 'tagged', paper: (n) => `ID: CN-${n}\nAU: Doe J\nAU: Wei L\nTI: ${title(n)}\nYR: 2025\nAB: ${abstract}\n\n` },
  { name: 'atom', head: '<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">\n', paper: (n) => `<entry><id>http://arxiv.org/abs/${id(n)}</id><title>${title(n)}</title><summary>${abstract}</summary><author><name>Jane Doe</name></author><published>2025-11-01T00:00:00Z</published><arxiv:primary_category term="cs.CL"/></entry>\n`, tail: '</feed>\n' },
  { name: 'rss', head: '<rss version="2.0"><channel>\n', paper: (n) => `<item><title>${title(n)}</title><description>${abstract}</description><link>https://example.org/${n}</link></item>\n`, tail: '</channel></rss>\n' },
  { name: 'xml', head: '<?xml version="1.0"?>\n<OAI-PMH><ListRecords>\n', paper: (n) => `<record><header><identifier>oai:arXiv.org:${id(n)}</identifier></header><metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>${id(n)}</id><created>2025-11-01</created><authors><author><keyname>Doe</keyname><forenames>Jane</forenames></author></authors><title>${title(n)}</title><categories>cs.CL</categories><abstract>${abstract}</abstract></arXiv></metadata></record>\n`, tail: '</ListRecords></OAI-PMH>\n' },
  { name: 'csv', head: 'title,authors,year,abstract\n', paper: (n) => `"${title(n)}","Jane Doe, Li Wei",2025,"${abstract}"\n` },
  { name: 'tsv', head: 'title\tauthors\tyear\tabstract\n', paper: (n) => `${title(n)}\tJane Doe, Li Wei\t2025\t${abstract}\n` },
  { name: 'yaml', paper: (n) => `- title: "${title(n)}"\n  authors: Jane Doe, Li Wei\n  year: 2025\n  abstract: >\n    ${wrapped('    ')}\n` },
  { name: 'markdown-table', head: '| Title | Authors | Abstract |\n| --- | --- | --- |\n', paper: (n) => `| ${title(n)} | Jane Doe, Li Wei | ${abstract} |\n` },
  { name: 'link-list', head: '# Papers\n\n', paper: (n) => `- [${title(n)}](https://arxiv.org/abs/${id(n)}) - Jane Doe, Li Wei, *NeurIPS 2025*\n` },
  { name: 'annotated-list', head: '# Papers\n\n', paper: (n) => `- **${title(n)}** – Jane Doe, Li Wei, *Harbours* 2025\n  ${abstract}\n\n` },
  { name: 'bibitems', head: '\\begin{thebibliography}{9}\n', paper: (n) => `\\bibitem{a${n}}\nJane Doe and Li Wei.\n\\newblock ${title(n)}.\n\\newblock \\emph{Journal of Harbours}, 2025.\n\n`, tail: '\\end{thebibliography}\n' },
  { name: 'html', head: '<!DOCTYPE html><html><head><title>Papers</title></head><body><main>\n', paper: html, tail: '</main></body></html>\n' },
  { name: 'zotero-report', head: '<!DOCTYPE html><html><body><ul class="report combineChildItems">\n', paper: (n) => `<li id="item_${n}" class="item journalArticle"><h2>${title(n)}</h2><table><tr><th>Item Type</th><td>Journal Article</td></tr><tr><th class="author">Author</th><td>Jane Doe</td></tr><tr><th>Abstract</th><td>${abstract}</td></tr><tr><th>Date</th><td>2025</td></tr></table></li>\n`, tail: '</ul></body></html>\n' },
  { name: 'coins', head: '<!DOCTYPE html><html><body>\n<div class="csl-bib-body">\n', paper: (n) => `<div class="csl-entry">Doe, J. (2025). ${title(n)}.</div>\n<span class="Z3988" title="rft.atitle=${encodeURIComponent(title(n))}&amp;rft.au=Jane%20Doe&amp;rft.date=2025&amp;rft.description=${encodeURIComponent(sentence.repeat(9))}"></span>\n`, tail: '</div></body></html>\n' },
  { name: 'jabref-table', head: '<!DOCTYPE html><html><body><table id="qs_table"><tr><th>Author</th><th>Title</th><th>Year</th></tr>\n', paper: (n) => `<tr class="entry"><td>Jane Doe</td><td>${title(n)}</td><td>2025</td></tr>\n<tr class="abstract noshow"><td colspan="3"><b>Abstract</b>: ${abstract}</td></tr>\n`, tail: '</table></body></html>\n' },
  { name: 'notes', paper: (n) => `---\ntitle: ${title(n)}\nauthors: [Jane Doe, Li Wei]\nyear: 2025\n---\n\n## Abstract\n\n${abstract}\n\n` },
  { name: 'mail', head: mailHead('text/plain', 'quoted-printable'), paper: text, encode: quoted },
  { name: 'mail', head: mailHead('text/plain', 'base64'), paper: (n) => padded(text(n)), encode: base64 },
  { name: 'rtf', head: '{\\rtf1\\ansi\n', paper: (n) => `{\\b\\fs28 ${title(n)}}\\par {\\i Jane Doe, Li Wei}\\par ${abstract}\\par\n`, tail: '}\n' },
  { name: 'docx', head: '<w:document><w:body>', paper: (n) => word(title(n), '<w:b/>') + word('Jane Doe, Li Wei', '<w:i/>') + word(abstract), tail: '</w:body></w:document>', pack: (xml) => packZip('word/document.xml', xml) },
  { name: 'odt', head: '<office:document-content><office:body><office:text>', paper: (n) => `<text:h text:outline-level="2">${title(n)}</text:h><text:p>Jane Doe, Li Wei</text:p><text:p>${abstract}</text:p>`, tail: '</office:text></office:body></office:document-content>', pack: (xml) => packZip('content.xml', xml) },
  { name: 'pdf', paper: varied, pack: printPdf, papers: 3000 },
  { name: 'mhtml', head: `From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/\nSubject: Papers\nDate: Thu, 26 Nov 2026 06:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----a"\n\n------a\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://example.org/\n\n${quoted('<!DOCTYPE html><html><head><meta charset="utf-8"><title>Papers</title></head><body><main>\n')}`, paper: html, tail: `</main></body></html>\n\n------a--\n`, encode: quoted },
]; // prettier-ignore

function word(shown: string, settings = ''): string {
  return `<w:p><w:r><w:rPr>${settings}</w:rPr><w:t>${shown}</w:t></w:r></w:p>`;
}

function json(number: number): string {
  return JSON.stringify({ title: title(number), authors: ['Jane Doe', 'Li Wei'], year: 2025, abstract });
}
