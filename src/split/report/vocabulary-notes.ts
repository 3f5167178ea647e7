import { knownPapers, usefulParts } from '../../vocabulary/known-papers.ts';
import type { Vocabulary } from '../../vocabulary/types.ts';
import type { DraftedPaper } from '../draft/draft-digests.ts';

/** Among fewer papers, a few unknown ones may be chance. */
const fewestPapers = 6;

/** A note if the vocabulary is of another field than the papers, so that the site does without its topics. */
export function vocabularyNotes(papers: DraftedPaper[], vocabulary: Vocabulary): string[] {
  const drafts = papers.map(({ draft }) => draft.frontmatter);
  if (
    vocabulary.topics.length === 0 ||
    drafts.length < fewestPapers ||
    usefulParts(drafts, vocabulary).length > 0
  )
    return [];
  return [
    `the vocabulary knows ${knownPapers(drafts, vocabulary)} of ${drafts.length} papers, so it is of another field: ` +
      'the site shows topics that it finds in the papers instead',
  ];
}
