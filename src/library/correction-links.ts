import type { LibraryPaper } from './types.ts';

/** Where a reader can correct a page, or report what is wrong with it. */
export interface CorrectionLinks {
  /** The editor of the page's file in the repository. */
  edit: string;
  /** A new issue that names page, file, place in the digest and field. */
  report: string;
}

/**
 * The links for corrections of a paper's page.
 *
 * @param repository its URL, on GitHub or a service with the same addresses
 * @param file path of the page's source in the repository
 * @param page the address of the page
 */
export function correctionLinks(
  { title, places }: Pick<LibraryPaper, 'title' | 'places'>,
  { repository, file, page }: { repository: string; file: string; page: string },
): CorrectionLinks {
  const home = repository.replace(/(?:\.git)?\/*$/, '');
  const from = places.map(
    ({ file: digest, line, endLine }) => `Digest: ${digest}, lines ${line} to ${endLine}`,
  );
  const body = [
    `Page: ${page}`,
    `File: ${file}`,
    ...from,
    'Field (title, abstract, authors, …): ',
    'What is wrong: ',
  ];
  const query = new URLSearchParams({ title: `Mistake: ${title.text}`, body: body.join('\n') });
  return {
    edit: `${home}/edit/main/${file.split('/').map(encodeURIComponent).join('/')}`,
    report: `${home}/issues/new?${query}`,
  };
}
