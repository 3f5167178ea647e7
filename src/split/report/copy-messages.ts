import { VFileMessage } from 'vfile-message';
import { pageFile } from '../../paper/page-files.ts';
import { showPath } from '../../text/show-path.ts';

/** A message for each page that copies another: it is not published. */
export function copyMessages(copies: ReadonlyMap<string, string>, papers: string): VFileMessage[] {
  return [...copies].map(([slug, original]) => {
    const reason = `is a copy of ${original}.mdx and is not published: both are the page of one record`;
    const note = 'delete one of them, or remove the field source from the copy to make it a page of its own';
    const message = new VFileMessage(reason, { ruleId: 'copied-page', source: 'offprint' });
    return Object.assign(message, { file: showPath(pageFile(papers, slug)), note });
  });
}
