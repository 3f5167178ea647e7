import { decode } from '../bytes/decode.ts';
import { slugOfFile } from '../bytes/slug-of-file.ts';
import { readAuthors } from '../features/read-authors.ts';
import { DigestError } from '../digest-error.ts';
import { type Line, toLines } from '../lines/to-lines.ts';
import { joinLines } from '../record/join-lines.ts';
import type { DigestRecord, Boilerplate } from '../types.ts';
import type { Format } from './format.ts';

/**
 * A bibliography as BibTeX writes it for LaTeX (`.bbl`): `\bibitem`, authors, `\newblock` title, `\newblock` venue. It
 * has no abstracts. Styles without `\newblock` say too little to tell a title from a name.
 */
export const bibitems: Format = {
  name: 'bibitems',
  detect: ({ head }) =>
    /\\bibitem\b/.test(head) && /\\newblock\b/.test(head)
      ? { confidence: 0.95, reason: 'it holds \\bibitem and \\newblock' }
      : { confidence: 0, reason: '' },
  read: (bytes, { file, encoding }) => {
    const decoded = decode(bytes, encoding);
    const parts = splitItems(toLines(decoded, bytes));
    if (parts.records.length === 0)
      throw new DigestError('a LaTeX bibliography without a title', { cure: 'save the references as text' });
    const { encoding: read } = decoded;
    return {
      digest: slugOfFile(file),
      format: 'bibitems',
      doubts: [],
      encoding: read,
      bytes: bytes.length,
      ...parts,
    };
  },
};

function splitItems(lines: Line[]): {
  records: DigestRecord[];
  boilerplate: Boilerplate[];
  rejects: [];
  messages: [];
} {
  const starts = lines.flatMap(({ text }, index) => (text.startsWith('\\bibitem') ? [index] : []));
  const records: DigestRecord[] = [];
  const boilerplate: Boilerplate[] = lines.slice(0, starts[0] ?? lines.length).map(toBoilerplate);
  starts.forEach((start, at) => {
    const own = lines.slice(start, starts[at + 1] ?? lines.length);
    const last = own.at(-1)!;
    const item = last.text.startsWith('\\end{') ? own.slice(0, -1) : own;
    const record = toRecord(item);
    if (record) records.push(record);
    boilerplate.push(...(record ? own.slice(item.length) : own).map(toBoilerplate));
  });
  return { records, boilerplate, rejects: [], messages: [] };
}

const toBoilerplate = ({ text, number, start, end }: Line): Boilerplate => {
  return { text, line: number, span: { start, end }, kind: 'TeX' };
};

/** Keys of an item in brackets and braces, which nest two deep at most. */
const keys = /^\\bibitem(?:\[(?:[^[\]{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\])?\s*\{[^{}]*\}%?/;
const arxivId = /arxiv:\s?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i;

function toRecord(lines: Line[]): DigestRecord | undefined {
  const whole = joinLines(lines.map(({ body }) => body)).text.replace(keys, '');
  const [people = '', title, ...rest] = whole.split('\\newblock').map((part) => part.trim());
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const name = title?.replace(/(?<=[^.])\.$/, '').replace(/^\\(?:emph|textit)\{(.*)\}$/, '$1');
  if (!name) return undefined;
  const authors = readAuthors(people.replaceAll('~', ' ').replace(/[.\s]+$/, ''));
  const place = rest
    .join(' ')
    .replace(/\\emph\{([^{}]*)\}/g, '$1')
    .replace(/\.$/, '');
  const id = arxivId.exec(place)?.[1];
  const year = /\b((?:19|20)\d\d)\b(?!\.\d{4})[^\d]*$/.exec(place)?.[1];
  const venue = place.replace(/,? (?:19|20)\d\d[^\d]*$/, '');
  return {
    title: name,
    paragraphs: [],
    line: first.number,
    endLine: last.number,
    span: { start: first.start, end: last.end },
    ...(authors && { authors }),
    ...(id && { arxivId: id, url: `https://arxiv.org/abs/${id}` }),
    ...(year && { published: year }),
    ...(venue && !id && { venue }),
  };
}
