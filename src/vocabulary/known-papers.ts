import type { Paper } from '../paper/schema.ts';
import { nameKindTable, nameKinds } from '../paper/name-kinds.ts';
import { nameOf } from './name-of.ts';
import type { Vocabulary } from './types.ts';

/** The fields by which a vocabulary knows a paper. */
type Described = Partial<Pick<Paper, 'topics' | 'datasets' | 'models' | 'methods'>>;

/** The part of a library's papers that a vocabulary must know to be of use for it. */
const leastShare = 0.2;

/** How many papers have a topic or a name that is in the vocabulary. */
export function knownPapers(papers: Described[], vocabulary: Vocabulary): number {
  const topics = new Set(vocabulary.topics.map(({ id }) => id));
  return papers.filter(
    (paper) =>
      paper.topics?.some((id) => topics.has(id)) ||
      nameKinds.some((kind) =>
        paper[nameKindTable[kind].field]?.some((surface) => nameOf(vocabulary, surface, kind)),
      ),
  ).length;
}

/** The vocabularies of single fields that are of use for a library. */
export const usefulParts = (papers: Described[], vocabulary: Vocabulary): Vocabulary[] =>
  (vocabulary.parts ?? [vocabulary]).filter((part) => isOfUse(papers, part));

/**
 * Whether a vocabulary is of the field of a library: what it says of single papers of another field is as likely an
 * accident.
 */
export const isOfUse = (papers: Described[], vocabulary: Vocabulary): boolean =>
  knownPapers(papers, vocabulary) >= leastShare * papers.length;
