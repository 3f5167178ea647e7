import { readFileSync } from 'node:fs';
import { bodyTexts } from '../compile/compile-body.ts';
import { bodySetText, titleSetText } from '../compile/compile-tree.ts';
import { compileTitle } from '../compile/compile-title.ts';
import { excerpt } from '../compile/excerpt.ts';
import { usesMdx } from '../compile/uses-mdx.ts';
import { splitPage } from '../paper/frontmatter/split-page.ts';
import type { Report } from '../paper/report.ts';
import type { Paper } from '../paper/schema.ts';
import { once } from '../text/once.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { assignTopics } from './assign-topics.ts';
import { facetsOf } from './facets.ts';
import { gatherGroups } from './groups.ts';
import { gatherGlossary } from './glossary.ts';
import { findMentions } from './mentions.ts';
import { gatherNames } from './names.ts';
import type { LibraryNames } from './names.ts';
import { newSentence } from './new-sentence.ts';
import { paperName } from './paper-name.ts';
import { relatedPapers } from './related-papers.ts';
import type { ComparedPaper } from './related-papers.ts';
import { gatherTopics, topicsByPaper } from './topics.ts';
import type { LibraryTopic } from './topics.ts';
import type { Library } from './library.ts';
import type { LibraryPaper, Place } from './types.ts';

const excerptLength = 220;

/** What is compiled from the page of one paper, whatever else is in the library. */
export type CompiledPaper = Pick<
  LibraryPaper,
  'title' | 'name' | 'text' | 'indexed' | 'searchText' | 'isProgram' | 'setTexts' | 'excerpt' | 'gist'
>;

/** A paper as in a store. What was compiled from its page is there only if an earlier build kept it. */
export type StoredPaper = Pick<LibraryPaper, 'slug' | 'data' | 'file' | 'source'> & {
  compiled?: CompiledPaper;
};

/** Builds the library from its papers, the reports on their digests, and the vocabulary. */
export function gatherLibrary(entries: StoredPaper[], reports: Report[], vocabulary: Vocabulary): Library {
  const places = placesOf(reports);
  const stored = entries.map((entry) => toPaper(entry, places.get(entry.slug) ?? []));
  stored.sort(byPlace(reports));
  const { papers, topics: own } = assignTopics(stored, vocabulary);
  const names = gatherNames(papers, vocabulary);
  const topics = gatherTopics(papers, { ...vocabulary, topics: [...vocabulary.topics, ...own] });
  const groups = gatherGroups(papers);
  const glossary = gatherGlossary(papers);
  const related = once(() => relatedPapers(comparable(papers, topics, names, vocabulary)));
  const mentions = once(() =>
    findMentions(papers, names, new Map(papers.map(({ slug, text }) => [slug, text]))),
  );
  return {
    papers,
    bySlug: new Map(papers.map((paper) => [paper.slug, paper])),
    digests: reports,
    names,
    topics,
    topicsOf: topicsByPaper(topics),
    groups,
    facets: facetsOf({ papers, topics, names, groups }),
    glossary,
    meaningsOf: new Map(glossary.map((entry) => [entry.abbr, entry])),
    // Only when they are read: search needs neither, so that papers are indexed meanwhile.
    get related() {
      return related();
    },
    get mentions() {
      return mentions();
    },
  };
}

/** What papers are compared by. */
function comparable(
  papers: LibraryPaper[],
  topics: LibraryTopic[],
  names: LibraryNames,
  vocabulary: Vocabulary,
): ComparedPaper[] {
  const generic = new Set(
    vocabulary.names.flatMap((name) => (name.generic ? [`${name.kind} ${name.name}`] : [])),
  );
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const namesOf = new Map<string, string[]>();
  for (const { kind, name, slugs } of names.all) {
    if (generic.has(`${kind} ${name}`)) continue;
    for (const slug of slugs) namesOf.set(slug, [...(namesOf.get(slug) ?? []), name]);
  }
  return papers.map(({ slug, title, text, data }) => ({
    slug,
    title: title.text,
    abstract: text,
    topics: data.topics.flatMap((id) => labels.get(id) ?? []),
    names: namesOf.get(slug) ?? [],
  }));
}

/** The body of a page's source, without front matter. What shows it has changed if the paper's `source` has. */
export function bodyOf(file: string): string {
  return splitPage(readFileSync(file, 'utf8')).body;
}

const noText = { text: '', indexed: '', searchText: '' };

/** Compiles the page of a paper. Pages that only Astro's MDX can render have no text. */
export function compilePaper(data: Paper, body: string): CompiledPaper {
  const title = compileTitle(data.title);
  const isPlain = !usesMdx(body);
  const { text, indexed, searchText } = isPlain ? bodyTexts(body) : noText;
  const beginning = excerpt(text, excerptLength);
  const novelty = newSentence(text);
  return {
    title,
    name: paperName(data.shortName && compileTitle(data.shortName).text, title.text),
    text,
    indexed,
    searchText,
    ...(!isPlain && { isProgram: true }),
    setTexts: { title: titleSetText(data.title), abstract: isPlain ? bodySetText(body) : '' },
    excerpt: beginning,
    gist: novelty === undefined ? beginning : excerpt(novelty, excerptLength),
  };
}

function toPaper({ compiled, ...stored }: StoredPaper, places: Place[]): LibraryPaper {
  return { ...stored, places, ...shareTexts(compiled ?? compilePaper(stored.data, bodyOf(stored.file))) };
}

/** A paper whose texts, which are often the same but for their formulas, are in memory only once. */
function shareTexts(paper: CompiledPaper): CompiledPaper {
  const { abstract } = paper.setTexts;
  const share = (text: string): string => (text === abstract ? abstract : text);
  return { ...paper, text: share(paper.text), indexed: share(paper.indexed) };
}

function placesOf(reports: Report[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { digest, file, records } of reports) {
    for (const { slug, line, endLine } of records) {
      places.set(slug, [...(places.get(slug) ?? []), { digest, file, line, endLine }]);
    }
  }
  return places;
}

function byPlace(reports: Report[]): (a: LibraryPaper, b: LibraryPaper) => number {
  const order = new Map(reports.map(({ digest }, index) => [digest, index]));
  const key = ({ places: [place] }: LibraryPaper): number[] =>
    place ? [order.get(place.digest) ?? 0, place.line] : [Infinity, 0];
  return (a, b) => {
    const [digestA = 0, lineA = 0] = key(a);
    const [digestB = 0, lineB = 0] = key(b);
    if (digestA !== digestB) return digestA - digestB;
    return lineA - lineB || a.title.text.localeCompare(b.title.text, 'en');
  };
}
