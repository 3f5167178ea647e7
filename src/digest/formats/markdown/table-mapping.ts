import type { Mapping } from '../../entries/mapping.ts';

/** Headings of the columns that hold titles, in lower case. */
export const titleNames = ['title', 'paper title', 'paper', 'papers', 'paper name', 'name', 'titel', 'titre', 'título', '标题', '题目', '论文', '論文', '论文标题', '论文题目']; // prettier-ignore

/** What the columns of tables of papers hold, by their headings in lower case; addresses stand under `link`. */
export const tableMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: titleNames },
    { field: 'abstract', names: ['abstract', 'summary', 'zusammenfassung', 'résumé', 'resumen', '摘要'] },
    { field: 'authors', names: ['authors', 'author', 'autoren', 'auteurs', 'autores', '作者'], divider: 'any' },
    { field: 'published', names: ['date', 'publish date', 'published', 'publication date', 'publish_date', 'submitted', 'year', 'datum', 'jahr', '日期', '发布日期', '发表日期', '年份'] },
    { field: 'arxivId', names: ['arxiv', 'arxiv id', 'arxivid', 'id', 'link'] },
    { field: 'doi', names: ['doi', 'link'] },
    { field: 'venue', names: ['venue', 'conference', 'journal', 'publication', 'publisher', '会议', '期刊', '会议/期刊'] },
    { field: 'url', names: ['link', 'url', 'pdf'] },
  ],
}; // prettier-ignore
