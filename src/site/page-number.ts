/** Where a page stands in a list of several, to follow a title or a count: `, page 2 of 5`; empty for a whole list. */
export const pageNumber = ({ currentPage, lastPage }: { currentPage: number; lastPage: number }): string =>
  lastPage > 1 ? `, page ${currentPage} of ${lastPage}` : '';
