import { VFileMessage } from 'vfile-message';
import type { DigestRecord } from '../digest/types.ts';
import { checkPage } from '../mdx/check-page.ts';
import { toInlineMarkdown, toMdx } from '../mdx/to-mdx.ts';
import { withoutBlanks } from '../mdx/to-yaml.ts';
import { paperSchema } from '../paper/schema.ts';
import type { PaperFrontmatter } from '../paper/schema.ts';
import { textToTree } from '../tex/text-to-tree.ts';
import { recordHash } from './hash.ts';
import { limits } from './limits.ts';

/** A paper as the splitter would write it. */
export interface Draft {
  /** As in the page's `source.record`. */
  hash: string;
  frontmatter: PaperFrontmatter;
  /** The page's file. */
  page: string;
}

/** What became of one record: a page, or a problem that makes it a reject; messages in either case. */
export interface Outcome {
  draft?: Draft;
  problem?: VFileMessage;
  messages: VFileMessage[];
}

/**
 * Makes a record's page in memory and reads it back: a page that would not say what the record says is a problem,
 * and so is whatever a record makes go wrong.
 *
 * @param digest name of the digest that the page gives as its source
 */
export function toPage(record: DigestRecord, digest: string): Outcome {
  const messages: VFileMessage[] = [];
  try {
    return { ...draftOf(record, digest, messages), messages };
  } catch (error) {
    return {
      problem: say(record, 'page-failed', `no page can be made of it: ${(error as Error).message}`),
      messages,
    };
  }
}

function draftOf(record: DigestRecord, digest: string, messages: VFileMessage[]): Omit<Outcome, 'messages'> {
  const length = record.title.length + record.paragraphs.join('').length;
  if (length > limits.recordLength) return { problem: tooLong(record, length) };
  const title = textToTree([record.title]);
  const body = textToTree(record.paragraphs);
  const hash = recordHash(record);
  const fields = {
    ...statedFields(record),
    title: toInlineMarkdown(title),
    source: { digest, record: hash },
  };
  const frontmatter = withoutInvalid(record, withoutBlanks(fields), messages);
  const page = toMdx(frontmatter, body);
  const difference = checkPage(page, { frontmatter, title, body });
  if (difference) return { problem: say(record, 'page-not-faithful', difference) };
  return { draft: { hash, frontmatter, page } };
}

/** The fields that the digest itself states. */
function statedFields({
  authors,
  arxivId,
  doi,
  url,
  published,
  venue,
}: DigestRecord): Partial<PaperFrontmatter> {
  return { authors, arxivId, doi, url, published, venue };
}

/** Leaves out what the schema refuses, and says so: a wrong date is no reason to lose a paper. */
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
    messages.push(say(record, 'field-invalid', `${field} is left out: ${message}`, { actual }));
  }
  return kept;
}

function tooLong(record: DigestRecord, length: number): VFileMessage {
  return say(
    record,
    'record-too-long',
    `the record has ${length} characters; the limit is ${limits.recordLength}`,
    {
      actual: String(length),
      note: 'part it in the digest, or write its page by hand',
    },
  );
}

function say(
  record: DigestRecord,
  ruleId: string,
  reason: string,
  more: { actual?: string; note?: string } = {},
): VFileMessage {
  const place = { line: record.line, column: 1 };
  return Object.assign(new VFileMessage(reason, { place, ruleId, source: 'offprint' }), more);
}
