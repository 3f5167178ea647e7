import { readPatterns } from '../patterns/read-patterns.ts';
import type { Target } from './mapping.ts';

const patterns = readPatterns('formats');

/**
 * Names that tables, JSON and YAML of papers have for a field, the surest first, in lower case without blanks and signs.
 */
export const fieldNames: Partial<Record<Target, string[]>> = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'titleofpaper', 'titles', 'titel', 'titre', 'título', 'titulo', 'titolo', 'tytuł', 'название', '标题', '题目', '題名', '論文タイトル', 'タイトル', '제목', 'paper', 'displayname', 'headline', 'name'],
  subtitle: ['subtitle', 'articlesubtitle', 'papersubtitle', 'untertitel', 'soustitre', 'subtítulo', 'subtitulo', 'sottotitolo', 'podtytuł', 'подзаголовок', '副标题', '副題', '부제'],
  abstract: ['abstract', 'abstracttext', 'abstractnote', 'abstracts', 'paperabstract', 'zusammenfassung', 'kurzfassung', 'résumé', 'resume', 'resumen', 'resumo', 'riassunto', 'аннотация', '摘要', '要旨', '抄録', '초록', 'summary', 'summaries', 'description', 'descriptions', 'beschreibung', 'contenttext', 'contenthtml', 'contentsnippet'],
  authors: ['authorfullnames', 'authorsfullname', 'fullauthornames', 'authors', 'author', 'authornames', 'authfullnames', 'authorlist', 'authorsparsed', 'autoren', 'autor', 'autorinnen', 'verfasser', 'auteurs', 'auteur', 'autores', 'autori', 'autore', 'авторы', '作者', '著者', '저자', 'creators', 'creator', 'writers', 'authorstring', 'by'],
  published: ['publisheddate', 'datepublished', 'publicationdate', 'publishdate', 'firstpublicationdate', 'dateofpublication', 'publishedat', 'published', 'pubdate', 'coverdate', 'issued', 'date', 'datum', 'fecha', 'data', 'publicationyear', 'pubyear', 'yearpublished', 'publishedyear', 'year', 'jahr', 'année', 'annee', 'año', 'ano', 'anno', 'год', '发表日期', '日期', '发布日期', '年份', '年', '発行年', 'onlinedate', 'produceddates', 'submitteddate', 'submitted', 'submissiondate', 'updated', 'created'],
  venue: ['venue', 'journal', 'sourcetitle', 'publicationtitle', 'journaltitle', 'journaltitles', 'fulljournalname', 'publicationname', 'journalbook', 'conference', 'conferencename', 'booktitle', 'containertitle', 'journalref', 'zeitschrift', 'revue', 'revista', 'rivista', '期刊', '会议', '雑誌名', 'publication', 'publishedin', 'source', 'proceedings', 'quelle'],
  arxivId: ['arxivid', 'arxivids', 'arxiv', 'arxivnumber', 'eprint', 'arxivurl', 'arxivpageurl', 'paperid', 'id', 'absurl', 'entryid', 'ee', 'paperurl', 'pdfurl', 'pdf', 'url', 'link', 'paper'],
  doi: ['doi', 'doiids', 'dois', 'itemdoi', 'digitalobjectidentifier', 'doiurl', 'ee', 'doilink', 'url', 'link'],
  url: ['url', 'link', 'paperurl', 'articleurl', 'landingpageurl', 'uris', 'paperlinks', 'ee', 'articleurl', 'htmlurl', 'entryid', 'absurl', 'arxivurl', 'arxivpageurl', 'website', 'paperlink', 'openreview', 'lien', 'enlace', '链接', 'pageurl', 'pdfurl', 'pdf', 'pdflink', 'paper'],
  subjects: ['keywords', 'authorkeywords', 'keyword', 'keywordlist', 'schlagwörter', 'stichwörter', 'motsclés', 'palabrasclave', '关键词', 'キーワード', 'manualtags', 'tags', 'subjects', 'subject', 'categories', 'primarycategory', 'automatictags', 'ieeeterms', 'indexkeywords', 'meshterms'],
  comment: ['comments', 'comment', 'arxivcomment'],
  section: ['section', 'track', 'session', 'sessiontitle', 'sektion'],
}; // prettier-ignore

/** Names for a date of the record, not of the paper: read only where no other name gives a date. */
export const isDateOfRecord = (name: string): boolean =>
  /^(?:updated|created|modified|added|indexed)$/.test(name);

/** Names for the parts of a date that stand in columns of their own. */
export const datePartNames = {
  year: ['year', 'publicationyear', 'publishedyear', 'pubyear', 'yearpublished', 'jahr', 'année', 'annee', 'año', 'ano', 'anno', '年'],
  month: ['month', 'publicationmonth', 'publishedmonth', 'pubmonth', 'monat', 'mois', 'mes', 'mês', 'mese', '月'],
  day: ['day', 'publicationday', 'publishedday', 'pubday', 'tag', 'jour', 'día', 'dia', 'giorno', '日'],
}; // prettier-ignore

/** Names that are not in the list but say a field; those of dates when something else was done do not. */
export const looksLike: Partial<Record<Target, RegExp>> = {
  title: patterns['title-name']!.regex,
  abstract: patterns['abstract-name']!.regex,
  authors: patterns['authors-name']!.regex,
  published: patterns['published-name']!.regex,
};

/** Names that are also words of prose or names of anything: they tell no table by themselves. */
const weak = new Set([
  'tags',
  'subject',
  'subjects',
  'categories',
  'comments',
  'comment',
  'by',
  'paper',
  'name',
  'data',
  'source',
  'id',
  'link',
  'url',
  'resume',
  'summary',
  'description',
  'quelle',
  'created',
  'updated',
  'date',
  'datum',
  'section',
  'session',
  'track',
  'pdf',
  'issued',
  'published',
]);
/** Whether a name, in its plain form, means a field only where no surer name does. */
export const isWeakName = (name: string): boolean => weak.has(name) || name === 'publication';

const strong = new Set(
  Object.values(fieldNames)
    .flat()
    .filter((name) => !weak.has(name)),
);

/**
 * A name without what spelling varies and without a namespace: "Publication Year", `publicationYear` and
 * `prism:publicationYear` as `publicationyear`.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/^[a-z]\w{0,15}:(?=\w)/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Tags that Web of Science names columns by. */
const tags = new Set(['PT', 'AU', 'AF', 'TI', 'SO', 'AB', 'PY', 'DI', 'UT']);

/** Whether a cell is the name of a column of a table of papers and of little else. */
export const isKnownName = (cell: string): boolean =>
  cell.length < 60 && (strong.has(plainName(cell)) || tags.has(cell.trim()));
