import { Document } from 'yaml';
import { cutText } from '../../text/cut-text.ts';
import { findFormat } from '../formats/find-format.ts';
import type { ReadOptions } from '../formats/format.ts';
import { labelText } from '../read-text.ts';
import type { Group } from '../record/to-groups.ts';
import type { LabelledLine } from '../record/to-record.ts';
import { kindOf } from '../tagger/states.ts';
import { guessSlots, mostOf, nameLine } from './guess-slots.ts';

/** First lines of the digest that a draft shows, and characters of each. */
const shownLines = 16;
const shown = 60;

/**
 * A draft of a hint as YAML: the record as the digest was understood, and in comments how its first lines were read.
 *
 * @throws DigestError if the file cannot be read as text at all.
 */
export function draftHint(bytes: Uint8Array, options: ReadOptions): string {
  const { format } = findFormat(bytes, options.file, options.format);
  const name = options.file.replace(/^.*[\\/]/, '');
  if (format.name !== 'text') return write({ format: format.name }, [`How ${name} is read.`]);
  const { lines, groups } = labelText(bytes, { ...options, hint: undefined });
  const records = groups.filter(({ kind }) => kind === 'record');
  const guessed = guessSlots(lines);
  const record = guessed ?? learntSlots(lines, records);
  const first = lines.slice(0, shownLines).map(({ line, state }) => `${String(line.number).padStart(5)}  ${kindOf(state.label).padEnd(12)}${cutText(line.text, shown)}`); // prettier-ignore
  return write({ record, separator: separatorOf(lines, records, guessed !== undefined) }, [
    `How the records of ${name} look. Correct this draft, then run: npm run split`,
    '',
    'record: its parts in their order, each a line or more: title, authors, abstract, date,',
    '  venue, doi, arxiv id, url, number, anything; with the words round them, as in',
    '  "Title: title" or "venue · date"; a question mark after one that may be missing',
    'separator: what divides two records: blank line, two blank lines, none, or a line as "---"',
    'skip: lines that belong to no paper, as ["Read more", "Page *"]',
    '',
    'The digest begins with these lines, which were read as:',
    ...first,
  ]);
}

function write(hint: object, comments: string[]): string {
  const document = new Document(hint);
  document.commentBefore = comments.map((line) => ` ${line}`).join('\n');
  const record = document.get('record');
  if (record) document.set('record', document.createNode(record, { flow: true }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The parts that most records have, as they were understood. */
function learntSlots(lines: LabelledLine[], records: Group[]): string[] {
  if (records.length === 0) return ['title', 'abstract'];
  const all = records.map(({ from, to }) => JSON.stringify(slotsOf(lines.slice(from, to))));
  return JSON.parse(mostOf(all)) as string[];
}

function slotsOf(lines: LabelledLine[]): string[] {
  const words = lines.flatMap(({ line, state: { label } }): string[] => {
    if (label === 'B-title') return ['title'];
    if (label === 'B-text') return ['abstract'];
    if (label === 'B-authors') return ['authors'];
    return label === 'B-facts' ? [nameLine(line.text)] : label === 'boilerplate' ? ['anything?'] : [];
  });
  return words.filter((word, at) => word.startsWith('anything') || words.indexOf(word) === at);
}

function separatorOf(lines: LabelledLine[], records: Group[], isBlock: boolean): string {
  if (isBlock) return 'blank line';
  const blanks = records.slice(1).map(({ from }) => lines[from]!.line.blanks);
  const within = Math.max(0, ...records.flatMap(({ from, to }) => lines.slice(from + 1, to).map(({ line }) => line.blanks))); // prettier-ignore
  const usual = Number(mostOf(blanks.map(String).concat('0')));
  if (usual === 0) return 'none';
  return usual > 1 && usual > within ? `${usual} blank lines` : 'blank line';
}
