import { type Aside, readAside } from '../features/read-aside.ts';
import type { Facts } from '../features/facts.ts';
import { between } from '../period/to-forms.ts';
import { isMost } from '../titles/cut.ts';
import { toGroups } from './to-groups.ts';
import type { LabelledLine } from './to-record.ts';

/** Fewer papers show no habit. */
const fewest = 2;

/**
 * Reads facts in lines that were taken for none of a paper's parts, where the digest tells by its regularity whose they are:
 * nearly every paper has exactly one DOI among its lines, and no two the same; or exactly one date; or one imprint. A paper with several
 * keeps a blank, and nothing replaces what another line states by itself.
 */
export function readAsides(lines: LabelledLine[]): LabelledLine[] {
  const papers = toPapers(lines);
  if (papers.length < fewest) return lines;
  const found = new Map<number, Facts>();
  for (const choose of [chooseDois, chooseDates, chooseImprints])
    for (const { paper, index, facts } of choose(papers)) {
      const further = withoutKnown(facts, paper);
      if (Object.keys(further).length > 0) found.set(index, { ...found.get(index), ...further });
      paper.facts = { ...facts, ...paper.facts };
    }
  return lines.map((line, index) => {
    const facts = found.get(index);
    if (!facts) return line;
    const { state, features } = line;
    const statement = { ...features.statement, facts };
    return { ...line, state: { ...state, label: 'B-facts' }, features: { ...features, statement } };
  });
}

/** A paper with what its lines state, and what those may state that were taken for none of its parts. */
interface Paper {
  facts: Facts;
  asides: { index: number; aside: Aside }[];
}

/** What a line states of a paper after all. */
interface Found {
  paper: Paper;
  index: number;
  facts: Facts;
}

const withoutKnown = (facts: Facts, paper: Paper): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !(field in paper.facts)));

function toPapers(lines: LabelledLine[]): Paper[] {
  const groups = toGroups(lines.map(({ state }) => state)).filter(({ kind }) => kind === 'record');
  return groups.map(({ from, to }) => {
    const own = between(from, endOf(lines, to));
    const facts = own.flatMap((index) => {
      const { state, features } = lines[index]!;
      return /^B-(?:facts|authors)$/.test(state.label) ? [features.statement.facts ?? {}] : [];
    });
    const asides = own.flatMap((index) => {
      const { state, line, features } = lines[index]!;
      const aside = state.label === 'boilerplate' ? readAside(line.text) : undefined;
      const { facts: known, authors } = features.statement;
      return aside ? [{ index, aside: (known ?? authors) ? { dois: aside.dois } : aside }] : [];
    });
    return { facts: Object.assign({}, ...facts.reverse()) as Facts, asides };
  });
}

/** The end of a paper with the lines right below its text, if a blank line divides them from what follows. */
function endOf(lines: LabelledLine[], to: number): number {
  let end = to;
  while (lines[end]?.state.label === 'boilerplate' && !lines[end]!.line.isApart) end += 1;
  const isDivided = lines[end]?.line.isApart ?? true;
  return isDivided && lines[to - 1]!.state.phase === 'complete' ? end : to;
}

function chooseDois(papers: Paper[]): Found[] {
  const named = papers.map(({ facts, asides }) => [
    ...new Set([facts.doi, ...asides.flatMap(({ aside }) => aside.dois)].filter((doi) => doi !== undefined)),
  ]);
  const single = named.flatMap((dois) => (dois.length === 1 ? dois : []));
  if (!isMost(single.length, papers.length) || new Set(single).size < single.length) return [];
  return papers.flatMap((paper, at) => {
    const row = named[at]!.length === 1 && !paper.facts.doi ? paper.asides.find(({ aside }) => aside.doi) : undefined; // prettier-ignore
    return row ? [{ paper, index: row.index, facts: { doi: row.aside.doi! } }] : [];
  });
}

const chooseDates = (papers: Paper[]): Found[] =>
  chooseOnly(papers, 'published', ({ published }) => published && { published });

const chooseImprints = (papers: Paper[]): Found[] => chooseOnly(papers, 'venue', ({ imprint }) => imprint);

/** What exactly one line of nearly every paper states, for papers that lack the field. */
function chooseOnly(
  papers: Paper[],
  field: keyof Facts,
  read: (aside: Aside) => Facts | undefined | '',
): Found[] {
  const stated = papers.map((paper) =>
    paper.asides.flatMap(({ index, aside }) => {
      const facts = read(aside);
      return facts ? [{ paper, index, facts }] : [];
    }),
  );
  const lacks = ({ facts }: Paper): boolean => facts[field] === undefined;
  const regular = papers.filter((paper, at) => (lacks(paper) ? 0 : 1) + stated[at]!.length === 1);
  if (!isMost(regular.length, papers.length)) return [];
  return papers.flatMap((paper, at) => (lacks(paper) && stated[at]!.length === 1 ? stated[at]! : []));
}
