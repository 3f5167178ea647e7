import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import { compileTitle } from '../../compile/compile-title.ts';
import { compileBody } from '../../compile/compile-body.ts';
import { usesMdx } from '../../compile/uses-mdx.ts';
import { parseMdx } from '../../mdx/parse-mdx.ts';
import { titleReader } from '../../paper/readers.ts';
import { paperSchema } from '../../paper/schema.ts';
import { slugCandidates } from '../../paper/slug.ts';
import type { DraftedPaper } from '../../split/draft/draft-digests.ts';
import { setText } from '../../paper/set-text.ts';
import { undoRepairs } from '../../paper/undo-repairs.ts';
import { checkCompiled } from './check-compiled.ts';
import { readCompiled } from './read-compiled.ts';
import { readHtml } from './read-html.ts';

/** What no page and no report may hold. Written out anew: it is the check of the code that drops these. */
export const unprintable =
  /[^\P{Cc}\n]|[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Noncharacter_Code_Point}]|[\u{e0000}-\u{e007f}]/u;
const legalName = /^(?!(?:con|prn|aux|nul|com\d|lpt\d|index|404)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestName = 80;

/**
 * Asserts of one page: it holds nothing unprintable, says what its record says, compiles to harmless HTML that says
 * the same without being a program, and its possible file names are legal on every file system. Throws AssertionError.
 */
export function checkPaper({ record, draft: { page, title, frontmatter, hash } }: DraftedPaper): void {
  assert.doesNotMatch(page, unprintable, 'a page holds unprintable characters');
  const { frontmatter: read, body } = parseMdx(page);
  const paper = paperSchema.parse(read);
  assert.equal(paper.title, frontmatter.title);
  const undo = (tree: Root, part: string): string =>
    undoRepairs(setText(tree), paper.repairs.filter((repair) => repair.in === part)); // prettier-ignore
  assert.equal(undo(titleReader.parse(paper.title), 'title'), record.title, 'the title says something else');
  assert.equal(undo(body, 'abstract'), record.paragraphs.join('\n\n'), 'the abstract says something else');
  assert.ok(!usesMdx(bodyOf(page)), 'a page is a program');
  checkHtml(compileBody(bodyOf(page)).html, setText(body));
  checkHtml(compileTitle(paper.title).html, setText(titleReader.parse(paper.title)));
  for (const slug of slugCandidates(title, hash)) {
    assert.match(slug, legalName);
    assert.ok(slug.length <= longestName);
  }
}

/** Asserts that HTML is harmless and says what was set, but for blanks and the dollars of displayed formulas. */
function checkHtml(html: string, set: string): void {
  const tree = readHtml(html);
  checkCompiled(tree);
  assert.equal(withoutBlanks(readCompiled(tree)), withoutBlanks(set), 'the HTML says something else');
}

const withoutBlanks = (text: string): string => text.replace(/[\s$]+/g, '');

const bodyOf = (page: string): string => page.slice(page.indexOf('\n---\n') + '\n---\n'.length);
