import { rowByline } from '../library/row-byline.ts';
import { ownNames } from '../library/search-fields.ts';
import type { Paper } from '../paper/schema.ts';
import { searchForms } from './search-forms.ts';

/** What a page's text does not say of its paper. */
export interface PageTexts {
  /** Title and abstract as text; then what readers may type for the formulas. */
  text: string;
  searchText: string;
  /** The labels of the paper's topics. */
  topics: string[];
}

/** What search finds a paper by besides the text of its page: the fields of `IndexedPage.meta`, each with its value, which may be empty. */
export function pageMetadata(paper: Paper, { text, searchText, topics }: PageTexts): [string, string][] {
  return [
    ['names', ownNames(paper).join('; ')],
    ['byline', rowByline(paper)],
    ['people', [...paper.authors, paper.venue, paper.published].filter(Boolean).join(' ')],
    ['ids', [paper.doi, paper.arxivId].filter(Boolean).join(' ')],
    ['forms', searchForms(text, searchText)],
    ['topics', topics.join('; ')],
  ];
}
