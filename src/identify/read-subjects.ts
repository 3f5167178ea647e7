import { readPageFile } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import type { Subject } from './match/subject-index.ts';

/** Heading of a person's notes, which are no part of the abstract. */
const notes = /^## Notes\b/m;

/** A paper that can be looked up, with its former slugs. */
export interface LibrarySubject extends Subject {
  formerly: string[];
}

/** The papers of a library as they can be looked up: titles and abstracts as their pages write them. */
export function readSubjects(papers: string): LibrarySubject[] {
  return listSlugs(papers).flatMap((slug) => {
    const { frontmatter, body } = readPageFile(pageFile(papers, slug));
    const { title, formerly } = frontmatter;
    if (typeof title !== 'string' || title === '') return [];
    const abstract = body.split(notes, 1)[0]!.trim();
    return [{ slug, title, abstract, formerly: Array.isArray(formerly) ? formerly : [] }];
  });
}
