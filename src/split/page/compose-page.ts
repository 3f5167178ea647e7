import { isDeepStrictEqual } from 'node:util';
import { toYaml, withoutBlanks } from '../../mdx/to-yaml.ts';
import { splitPage } from '../../paper/frontmatter/split-page.ts';
import type { PageVersion } from '../../paper/manifest/manifest.ts';
import { statedKeys } from '../../paper/field-rows.ts';
import { fullestAuthors } from '../../paper/fullest-authors.ts';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import type { Identification } from './identification-of.ts';
import type { Draft } from '../draft/to-page.ts';
import { pageHash } from '../hash.ts';
import { hashDraft } from './page-parts.ts';

/** A paper's page as the splitter would write it. */
export interface ComposedPage {
  text: string;
  /** Its hashes. */
  version: Required<PageVersion>;
}

/**
 * The page of a paper: the draft of the record that it shows, with what only other records of the paper state, and its
 * former addresses.
 *
 * @param drafts of all its records; the first is shown
 * @param found what a source of metadata states of the paper, of which the page takes what no digest states, and all authors
 *   where the digest leaves some out
 */
export function composePage(
  [shown, ...others]: [Draft, ...Draft[]],
  formerly: string[],
  found?: Identification,
): ComposedPage {
  const drafts = [shown, ...others].map(({ frontmatter }) => frontmatter);
  const stated = statedKeys.flatMap((key) => {
    const draft = drafts.find((frontmatter) => frontmatter[key] !== undefined);
    return draft ? [[key, draft[key]]] : [];
  });
  const frontmatter = withoutBlanks({
    ...found?.stated,
    ...shown.frontmatter,
    ...Object.fromEntries(stated),
    ...fullestAuthors([...drafts, ...(found ? [found.stated] : [])]),
    formerly,
    identified: found?.identified,
  });
  const { body } = splitPage(shown.page);
  // Most papers have one record and say nothing else: their draft is their page.
  const isDraft = isDeepStrictEqual(frontmatter, shown.frontmatter);
  const text = isDraft ? shown.page : toText(frontmatter, body);
  return { text, version: { page: pageHash(text), fields: hashDraft(frontmatter, body.trim()) } };
}

/**
 * The hashes of the same page as the first versions wrote it, which named one digest as the source; if a page with this
 * hash was written, its fields are known too.
 */
export function composeFirstVersion(draft: Draft, digest: string): Required<PageVersion> {
  const { body } = splitPage(draft.page);
  const source = { digest, record: draft.hash };
  const frontmatter = withoutBlanks({ ...draft.frontmatter, source });
  return { page: pageHash(toText(frontmatter, body)), fields: hashDraft(frontmatter, body.trim()) };
}

const toText = (frontmatter: PaperFrontmatter, body: string): string =>
  `---\n${toYaml(frontmatter)}---${body}`;
