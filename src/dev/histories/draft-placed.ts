import type { Root } from 'mdast';
import { toMdx } from '../../mdx/to-mdx.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import type { DraftedPaper } from '../../split/draft/draft-digests.ts';
import { recordHash } from '../../split/hash.ts';
import { arxivIdOf, textOf, titleOf } from './invent-text.ts';
import type { Placed } from './shelf.ts';

const known = new Map<
  string,
  Omit<DraftedPaper, 'record'> & { record: Omit<DraftedPaper['record'], 'line'> }
>();

/** As many drafts are remembered. */
const most = 5000;

/**
 * A record and the draft of its page, as the splitter would make them; quickly, because its text needs no reading.
 *
 * @param line where the record stands in its digest
 * @param code the version of the splitter's code, of which each extracts something else
 */
export function draftPlaced(placed: Placed, line: number, code: number): DraftedPaper {
  const key = `${placed.paper} ${placed.title} ${placed.text} ${placed.version} ${code}`;
  if (known.size > most) known.clear();
  const found = known.get(key) ?? make(placed, code);
  known.set(key, found);
  return { draft: found.draft, record: { ...found.record, line, endLine: line + 1 } };
}

function make(placed: Placed, code: number): DraftedPaper {
  const [title, text, arxivId] = [titleOf(placed), textOf(placed), arxivIdOf(placed)];
  const hash = recordHash({ title, paragraphs: [text] });
  const frontmatter: PaperFrontmatter = {
    title,
    ...(arxivId ? { arxivId } : {}),
    methods: [`Method${code}`],
    source: { record: hash },
  };
  const children: Root['children'] = [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  const page = toMdx(frontmatter, { type: 'root', children });
  const record = { title, paragraphs: [text], line: 0, endLine: 0, span: { start: 0, end: 1 } };
  return { record, draft: { hash, title, frontmatter, page } };
}
