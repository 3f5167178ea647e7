import type { PaperFrontmatter } from '../../paper/schema.ts';
import { hash } from '../hash.ts';
import { toShingled } from './find-alike.ts';
import type { Shingled } from './find-alike.ts';
import { foldTitle } from './fold-title.ts';
import { fold } from './fold.ts';

/** What a paper can be recognised by. */
export interface Identity {
  /** Identifiers without versions: `arxiv:2403.01234`, `doi:10.1000/182`. */
  ids: string[];
  /** The arXiv version; undefined if none is stated. */
  version?: number;
  /** Hash of the folded abstract; undefined if it is too short to tell papers apart. */
  abstractKey?: string;
  /** The abstract, to be compared with others. */
  abstract: Shingled;
  /** The folded title; empty if it has no letters or digits. */
  titleKey: string;
}

/** Shorter abstracts, in words, may be equal by chance: “No abstract available.” */
const fewestWords = 12;

/** arXiv registers a DOI for each of its papers. */
const arxivDoi = /^10\.48550\/arxiv\.(.+)$/i;

/** The identity of a paper with this title and abstract in plain text. */
export function identityOf(
  title: string,
  abstract: string,
  { arxivId, doi }: Pick<PaperFrontmatter, 'arxivId' | 'doi'>,
): Identity {
  const stated = arxivId ?? arxivDoi.exec(doi ?? '')?.[1];
  const [, id, version] = /^(.*?)(?:v(\d+))?$/.exec(stated ?? '') ?? [];
  const words = fold(abstract);
  return {
    ids: [
      ...(id ? [`arxiv:${id.toLowerCase()}`] : []),
      ...(doi && !arxivDoi.test(doi) ? [`doi:${doi.toLowerCase()}`] : []),
    ],
    version: version ? Number(version) : undefined,
    abstractKey: words.split(' ').length < fewestWords ? undefined : hash(words).slice(0, 16),
    abstract: toShingled(abstract, words),
    titleKey: foldTitle(title),
  };
}
