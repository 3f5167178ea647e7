import { VFileMessage } from 'vfile-message';
import { cutText } from '../../text/cut-text.ts';
import type { DigestRecord, Reject, Removed } from '../types.ts';
import type { Parts } from './to-parts.ts';

/** Words of a title beyond which it may hold more than the title. */
const longTitle = 30;
const shown = 60;
/** Words that a message about many gives as examples. */
const examples = 3;

/** What a message says: see `Split.messages`. */
interface Finding {
  ruleId: string;
  line: number;
  reason: string;
  actual: string;
  note: string;
}

/** Messages about what was found in a digest, in the order of its lines. */
export function toMessages({ records, rejects }: Parts): VFileMessage[] {
  const findings = [
    ...ofHyphens(records),
    ...ofLeftOut(records),
    ...records.flatMap(ofRecord),
    ...rejects.map(ofReject),
  ];
  return findings.sort((one, other) => one.line - other.line).map(toMessage);
}

/** Why a record is uncertain, or nothing. */
export function findDoubt({ title, paragraphs }: DigestRecord): string | undefined {
  if (paragraphs.length === 0) return 'no abstract';
  const words = title.split(' ').length;
  return words > longTitle ? `title of ${words} words` : undefined;
}

function ofRecord(record: DigestRecord): Finding[] {
  const { line, title, paragraphs, uncertain, dropped = [] } = record;
  const findings: Finding[] = [];
  const actual = excerpt(title);
  if (paragraphs.length === 0) {
    const note = 'the page will say so; add the abstract to the digest or to the page';
    findings.push({ ruleId: 'no-abstract', line, reason: `no abstract for "${actual}"`, actual, note });
  } else if (uncertain) {
    const note =
      'see whether the title ends where the page says; a blank line after it in the digest decides';
    findings.push({ ruleId: 'long-title', line, reason: uncertain, actual, note });
  }
  if (dropped.length > 0) findings.push(ofDropped(record, dropped));
  return findings;
}

/** One finding for all words of the digest that its lines broke. */
function ofHyphens(records: DigestRecord[]): Finding[] {
  const words = records.flatMap((record) =>
    (record.hyphens ?? []).map((hyphen) => ({ line: record.line, word: wordAt(record, hyphen) })),
  );
  if (words.length === 0) return [];
  const [count, hyphens] = words.length === 1 ? ['a word', 'hyphen'] : [`${words.length} words`, 'hyphens'];
  return [
    {
      ruleId: 'joined-words',
      line: words[0]!.line,
      reason: `joined ${count} broken at the end of a line, without the ${hyphens}`,
      actual: excerpt(words.slice(0, examples).map(({ word }) => word).join(', ')),
      note: 'nothing to do; the report lists each hyphen under its record',
    },
  ]; // prettier-ignore
}

/** One finding for all papers of which the digest does not name all authors. */
function ofLeftOut(records: DigestRecord[]): Finding[] {
  const open = records.filter(({ moreAuthors }) => moreAuthors);
  if (open.length === 0) return [];
  const [papers, pages] = open.length === 1 ? ['a paper', 'the page says'] : [`${open.length} papers`, 'the pages say'];
  return [
    {
      ruleId: 'authors-left-out',
      line: open[0]!.line,
      reason: `the digest leaves out authors of ${papers} ("et al.")`,
      actual: excerpt(open.slice(0, examples).map(({ title }) => title).join(', ')),
      note: `${pages} so unless another digest names them; add the missing authors there and remove moreAuthors, or run: npm run identify -- FILE`,
    },
  ];
} // prettier-ignore

/** The word that a hyphen broke, with it: "anno-tated". */
function wordAt({ title, paragraphs }: DigestRecord, { in: part, at, text }: Removed): string {
  const whole = part === 'title' ? title : paragraphs.join('\n\n');
  const before = /\p{L}*$/u.exec(whole.slice(Math.max(0, at - shown), at))![0];
  const after = /^\p{L}*/u.exec(whole.slice(at, at + shown))![0];
  return `${before}${text}${after}`;
}

function ofDropped({ line, title }: DigestRecord, dropped: { text: string }[]): Finding {
  const codes = [...new Set(dropped.flatMap(({ text }) => [...text]).map(nameOf))].join(', ');
  const reason = `dropped ${dropped.length} invisible or control characters from "${excerpt(title)}"`;
  return {
    ruleId: 'dropped-characters',
    line,
    reason,
    actual: codes,
    note: 'nothing to do; the digest keeps them',
  };
}

function ofReject({ line, reason, text }: Reject): Finding {
  const note = 'give it a title line with a blank line after it, or remove it from the digest';
  return { ruleId: 'unplaced-text', line, reason, actual: excerpt(text), note };
}

const nameOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const excerpt = (text: string): string => cutText(text, shown);

function toMessage({ ruleId, line, reason, actual, note }: Finding): VFileMessage {
  const message = new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'offprint' });
  return Object.assign(message, { actual, note });
}
