import type { Link, List, Paragraph, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Library } from '../library/library.ts';
import { topicPath } from '../library/topics.ts';
import { permalink } from '../paper/permalink.ts';
import { feedFormats } from './feeds.ts';
import { citationFormats } from './formats.ts';
import { allPapers } from './listings.ts';

/** What describes the site in `llms.txt`. */
export interface LlmsSite {
  name: string;
  description: string;
  /** The most papers to list one by one; `library.json` has all. */
  mostPapers: number;
  /** The address of a path below the base. */
  addressOf(path: string): string;
}

const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** `llms.txt` as of version 2: what the site holds and where programs find it, as Markdown. */
export function writeLlmsTxt(
  library: Library,
  { name, description, mostPapers, addressOf }: LlmsSite,
): string {
  const { papers, topics } = library;
  const shown = papers.slice(0, mostPapers);
  const entry = (path: string, title: string, note: string): Entry => ({ url: addressOf(path), title, note });
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: name }] },
      { type: 'blockquote', children: [textOf(description)] },
      textOf(
        `Each of the ${papers.length} papers has a page and a Markdown twin with its metadata and abstract. ` +
          'Authors, dates and identifiers are given only where a digest or a person stated them; other fields are ' +
          'extracted, and library.json gives the words that support them.',
      ),
      ...section('Data', [
        entry('library.json', 'library.json', 'every field of every paper, with its source and evidence'),
        entry('library.schema.json', 'library.schema.json', 'the JSON Schema of library.json'),
        ...Object.entries(citationFormats).map(([ending, { label }]) =>
          entry(`${allPapers}.${ending}`, label, 'all papers; also for each topic, digest and paper'),
        ),
        ...Object.entries(feedFormats).map(([file, { label }]) => entry(file, label, 'the newest papers')),
      ]),
      ...section('Topics', topics.map((topic) => entry(topicPath(topic), topic.label, topic.definition))), // prettier-ignore
      ...section(
        shown.length < papers.length ? `Papers (${shown.length} of ${papers.length})` : 'Papers',
        shown.map((paper) => entry(permalink(paper).replace(/\/$/, '.md'), paper.title.text, paper.excerpt)),
      ),
    ],
  };
  return writer.stringify(tree);
}

interface Entry {
  url: string;
  title: string;
  /** May be empty. */
  note: string;
}

const textOf = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** A heading and a list of links; nothing without entries. */
function section(title: string, entries: Entry[]): Root['children'] {
  if (entries.length === 0) return [];
  const list: List = {
    type: 'list',
    spread: false,
    children: entries.map(({ url, title: text, note }) => {
      const link: Link = { type: 'link', url, children: [{ type: 'text', value: text }] };
      const children: Paragraph['children'] =
        note === '' ? [link] : [link, { type: 'text', value: `: ${note}` }];
      return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
    }),
  };
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, list];
}
