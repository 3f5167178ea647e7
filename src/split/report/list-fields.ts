import { listNotation } from '../../extract/list-notation.ts';
import { toFields } from '../../extract/to-fields.ts';
import type { PaperFields } from '../../extract/to-fields.ts';
import type { DraftedPaper } from '../draft/draft-digests.ts';

/** The extracted fields of each paper in a digest, in order, in the form that labels have. */
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
