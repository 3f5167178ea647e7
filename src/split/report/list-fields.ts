import { listNotation } from '../../extract/list-notation.ts';
import { toFields } from '../../extract/to-fields.ts';
import type { PaperFields } from '../../extract/to-fields.ts';
import type { DraftedPaper } from '../draft/split-digest.ts';

/** What was found of each paper of a digest, in its order, in the shape of the labels. */
export function listFields(papers: DraftedPaper[]): PaperFields[] {
  return papers.map(({ record, draft: { frontmatter } }, at) =>
    toFields({
      index: at + 1,
      title: record.title,
      line: record.line,
      metadata: frontmatter,
      notation: listNotation(frontmatter.repairs ?? [], {
        title: record.title,
        abstract: record.paragraphs.join('\n\n'),
      }),
    }),
  );
}
