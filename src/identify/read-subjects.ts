import { readPageFile } from '../paper/frontmatter/read-page-file.ts';
import { listSlugs, pageFile } from '../paper/page-files.ts';
import type { Subject } from './match/subject-index.ts';

/** Heading of a person's notes, which are no part of the abstract. */
const notes = /^## Notes\b/m;

/** The papers of a library as they can be looked up: titles and abstracts as their pages write them. */
export function readSubjects(papers: string): Subject[] {
  return listSlugs(papers).flatMap((slug) => {
    const { frontmatter, body } = readPageFile(pageFile(papers, slug));
    const { title } = frontmatter;
    if (typeof title !== 'string' || title === '') return [];
    return [{ slug, title, abstract: body.split(notes, 1)[0]!.trim() }];
  });
}
