import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { DigestRecord } from '../../digest/types.ts';
import { findDifference, readPage } from '../../mdx/check-page.ts';
import type { PageParts } from '../../mdx/check-page.ts';
import { toInlineMarkdown, toMdx } from '../../mdx/to-mdx.ts';
import { withoutBlanks } from '../../mdx/to-yaml.ts';
import type { Repair } from '../../paper/repair.ts';
import { paperSchema } from '../../paper/schema.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import { setText } from '../../paper/set-text.ts';
import { undoRepairs } from '../../paper/undo-repairs.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import { extractFields } from './extract-fields.ts';
import { recordHash } from '../hash.ts';
import { plainTitle } from './plain-title.ts';
import { setAsNotation, setAsText } from './set-record.ts';
import type { SetRecord } from './set-record.ts';
import { unsetFormulas } from './unset-formulas.ts';

/** A page as the splitter would write it. */
export interface Draft {
  /** The record hash, as in the page's `source.record`. */
  hash: string;
  /** The title in plain text, from which the slug is made. */
  title: string;
  frontmatter: PaperFrontmatter;
  /** The text of the page's file. */
  page: string;
}

/** The result for one record: a draft, or a problem that makes it a reject; with messages in either case. */
export interface Outcome {
  draft?: Draft;
  problem?: VFileMessage;
  messages: VFileMessage[];
}

/** What the pages of a digest have in common. */
export interface PageContext {
  /** Whether to repair TeX that lost its backslashes: see `needsRepair`. */
  repair: boolean;
  /** Whether the digest is Markdown. */
  isMarkdown?: boolean;
  /** The library's vocabulary. */
  vocabulary: Vocabulary;
}

/**
 * Drafts the page of a record and reads it back, to make sure that it says exactly what the record says. If notation
 * gets in the way, the text is kept as written; if that fails too, the record becomes a reject.
 */
export function toPage(record: DigestRecord, context: PageContext): Outcome {
  const set = attempt(record, context, () => setAsNotation(record, context));
  if (typeof set !== 'string') return set;
  const plain = attempt(record, context, () => setAsText(record));
  if (typeof plain === 'string') return { problem: say(record, 'page-failed', plain), messages: [] };
  const note = 'nothing is lost, but please report this';
  plain.messages.push(
    say(record, 'notation-failed', 'notation could not be rendered; the text is shown as written', {
      actual: set,
      note,
    }),
  );
  return plain;
}

/** The draft of a record read in one way, or the reason why it failed. */
function attempt(record: DigestRecord, context: PageContext, set: () => SetRecord): Outcome | string {
  try {
    return draftOf(record, context, set());
  } catch (error) {
    return (error as Error).message;
  }
}

function draftOf(record: DigestRecord, { vocabulary }: PageContext, set: SetRecord): Outcome | string {
  const messages = set.messages
    .map(({ ruleId, reason, actual, note }) =>
      say(record, ruleId ?? 'notation', reason, { actual: actual ?? undefined, note }),
    )
    .filter(isNew);
  const hash = recordHash(record);
  const { fields: extracted, faults } = extractFields(record, set, vocabulary);
  messages.push(
    ...faults.map(({ field, reason: actual }) =>
      say(record, 'evidence-missing', `${field}: omitted a value that its evidence does not support`, {
        actual,
        note: 'please report this',
      }),
    ),
  );
  const fields = { ...extracted, repairs: set.repairs, source: { record: hash } };
  const named = withoutBlanks({ ...fields, title: toInlineMarkdown(set.title) });
  const frontmatter = withoutInvalid(record, named, messages);
  const page = toMdx(frontmatter, set.body);
  const read = readPage(page);
  const difference = findDifference(read, { frontmatter, ...set }) ?? findLoss(read, record, set.repairs);
  if (difference !== undefined) return difference;
  messages.push(...unsetFormulas(read).map((actual) => unset(record, actual)));
  return { draft: { hash, title: plainTitle(set.title), frontmatter, page }, messages };
}

/** Whether no earlier message says the same: a command may occur in ten formulas. */
function isNew({ reason }: VFileMessage, index: number, messages: VFileMessage[]): boolean {
  return messages.findIndex((message) => message.reason === reason) === index;
}

/** What a page lacks of its record, word for word; undefined if nothing. */
function findLoss({ title, body }: PageParts, record: DigestRecord, repairs: Repair[]): string | undefined {
  const sourceOf = (tree: Root, part: Repair['in']): string => {
    const ofPart = repairs.filter((repair) => repair.in === part);
    return undoRepairs(setText(tree), ofPart);
  };
  if (sourceOf(title, 'title') !== record.title) return 'the page would lose part of the title';
  if (sourceOf(body, 'abstract') !== record.paragraphs.join('\n\n'))
    return 'the page would lose part of the abstract';
  return undefined;
}

/** Omits values that the schema rejects, with a message: a wrong date is no reason to lose a paper. */
function withoutInvalid(
  record: DigestRecord,
  frontmatter: PaperFrontmatter,
  messages: VFileMessage[],
): PaperFrontmatter {
  const issues = paperSchema.safeParse(frontmatter).error?.issues ?? [];
  const kept = { ...frontmatter };
  for (const { path, message } of issues) {
    const field = String(path[0]) as keyof PaperFrontmatter;
    if (field === 'title' || field === 'source') throw new TypeError(`${field}: ${message}`);
    const actual = JSON.stringify(kept[field]);
    delete kept[field];
    messages.push(say(record, 'field-invalid', `${field} omitted: ${message}`, { actual }));
  }
  return kept;
}

function unset(record: DigestRecord, actual: string): VFileMessage {
  const note = 'correct the formula on the page';
  return say(record, 'formula-unset', 'formula cannot be rendered; its source is shown', { actual, note });
}

function say(
  record: DigestRecord,
  ruleId: string,
  reason: string,
  more: { actual?: string | undefined; note?: string | undefined } = {},
): VFileMessage {
  const place = { line: record.line, column: 1 };
  return Object.assign(new VFileMessage(reason, { place, ruleId, source: 'offprint' }), more);
}
