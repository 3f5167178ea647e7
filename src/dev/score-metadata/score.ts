import type { ClaimFields, PaperFields } from '../../extract/to-fields.ts';
import { abbreviation, amount, citation, endsOf, exact, expansion, name, notation } from './normalise.ts';
import { emptyTally, tallyList } from './tally.ts';
import type { Tally } from './tally.ts';

/** Labels of one paper: its fields, with `_alt` and `_optional` for what counts as right or not at all. */
export interface Labels extends PaperFields {
  _alt?: Record<string, unknown>;
  _optional?: Record<string, unknown[]>;
}

/** Scores of one run: a tally a field, and shares of further questions as [yes, all]. */
export interface Scores {
  fields: Record<string, Tally>;
  shares: Record<string, [number, number]>;
}

const lists = {
  aliases: name,
  datasets: name,
  models: name,
  methods: name,
  citations: citation,
  topics: name,
  contributionType: name,
  mathVariables: notation,
};

/**
 * Compares papers with their labels, paired by title. Lenient as the labels' own rules: other spellings count as
 * right, optional values as nothing.
 */
export function score(labels: Labels[], papers: PaperFields[]): Scores {
  const byTitle = new Map(papers.map((paper) => [exact(paper.title), paper]));
  const scores: Scores = { fields: {}, shares: {} };
  for (const label of labels) {
    const paper = byTitle.get(exact(label.title));
    if (paper) scorePaper(scores, label, paper);
  }
  return scores;
}

/** Scores the fields that a paper has labels for. */
function scorePaper(scores: Scores, label: Labels, paper: PaperFields): void {
  scoreShortName(scores, label, paper);
  if ('codeStatus' in label) scoreCodeStatus(scores, label, paper);
  for (const field of Object.keys(lists) as (keyof typeof lists)[]) {
    if (!(field in label)) continue;
    const optional = [...optionalOf(label, field), ...(field === 'aliases' ? ownNames(label) : [])];
    tallyList(tallyOf(scores, field), label[field], paper[field], lists[field], {
      alternatives: alternativesOf(label, field),
      optional,
    });
  }
  scoreAcronyms(scores, label, paper);
  const urls = ({ links }: Pick<PaperFields, 'links'>): string[] => links.map(({ url }) => url);
  if ('links' in label) tallyList(tallyOf(scores, 'links'), urls(label), urls(paper), exact);
  scoreResults(scores, label, paper);
  for (const field of ['math', 'texDebris'] as const)
    if (field in label) scoreNotation(scores, label, paper, field);
}

function scoreShortName(scores: Scores, label: Labels, paper: PaperFields): void {
  const others = (label._alt?.['shortName'] ?? []) as (string | null)[];
  const right = [label.shortName, ...others].some((other) =>
    other === null || paper.shortName === null
      ? other === paper.shortName
      : name(other) === name(paper.shortName),
  );
  share(scores, 'shortName with nulls', right);
  const tally = tallyOf(scores, 'shortName');
  if (right) tally.right += label.shortName && paper.shortName ? 1 : 0;
  else {
    tally.wrong += paper.shortName === null ? 0 : 1;
    tally.missed += label.shortName === null ? 0 : 1;
  }
}

function scoreCodeStatus(scores: Scores, { codeStatus }: Labels, paper: PaperFields): void {
  const tally = tallyOf(scores, 'codeStatus');
  if (paper.codeStatus === codeStatus) tally.right += codeStatus === 'none' ? 0 : 1;
  else {
    tally.wrong += paper.codeStatus === 'none' ? 0 : 1;
    tally.missed += codeStatus === 'none' ? 0 : 1;
  }
}

function scoreAcronyms(scores: Scores, label: Labels, paper: PaperFields): void {
  const key = ({ abbr, expansion: long }: { abbr: string; expansion: string }): string =>
    `${abbreviation(abbr)}=${expansion(long)}`;
  const others = alternativesOf(label, 'acronyms');
  const alternatives = Object.fromEntries(
    label.acronyms.map((pair) => [
      key(pair),
      (others[pair.abbr] ?? []).map((long) => key({ abbr: pair.abbr, expansion: long ?? '' })),
    ]),
  );
  const optional = new Set(
    ((label._optional?.['acronyms'] ?? []) as { abbr: string }[]).map(({ abbr }) => abbreviation(abbr)),
  );
  const found = paper.acronyms.filter(({ abbr }) => !optional.has(abbreviation(abbr)));
  tallyList(tallyOf(scores, 'acronyms'), label.acronyms.map(key), found.map(key), exact, { alternatives });
}

function scoreResults(scores: Scores, label: Labels, paper: PaperFields): void {
  const optional = ((label._optional?.['results'] ?? []) as { value: string }[]).map(({ value }) => value);
  const found = paper.results.flatMap((result) =>
    endsOf(result.value).map((value) => ({ ...result, value })),
  );
  const pairs = tallyList(
    tallyOf(scores, 'results'),
    label.results.map(({ value }) => value),
    found.map(({ value }) => value),
    amount,
    { alternatives: alternativesOf(label, 'results'), optional },
  );
  for (const [at, of] of pairs) scoreClaim(scores, found[at]!, label.results[of]!);
}

/** What a labelled result lets pass besides its own sub-fields, and the kind of the range that it ends. */
interface LabelledClaim extends ClaimFields {
  _alt?: Partial<Record<keyof ClaimFields, unknown[]>>;
  rangeOf?: string;
}

/** Of a result that was found: whether data set, kind with direction, and subject are right, if they are labelled. */
function scoreClaim(scores: Scores, found: ClaimFields, label: LabelledClaim): void {
  const passes = (field: keyof ClaimFields, ...others: unknown[]): boolean =>
    [label[field], ...(label._alt?.[field] ?? []), ...others].includes(found[field]);
  share(scores, 'results with data set', name(found.dataset ?? '') === name(label.dataset ?? ''));
  if (!('kind' in label)) return;
  share(scores, 'results with kind and direction', passes('kind', label.rangeOf) && passes('direction'));
  share(scores, 'results with subject', passes('subject'));
}

function scoreNotation(scores: Scores, label: Labels, paper: PaperFields, field: 'math' | 'texDebris'): void {
  const texts = (list: { text: string }[]): string[] => list.map(({ text }) => text);
  const optional = [
    ...texts((label._optional?.[field] ?? []) as { text: string }[]),
    ...(field === 'math' ? [...texts(label.texDebris), ...label.mathVariables] : texts(label.math)),
  ];
  tallyList(tallyOf(scores, field), texts(label[field]), texts(paper[field]), notation, {
    alternatives: alternativesOf(label, field),
    optional,
  });
}

const tallyOf = (scores: Scores, field: string): Tally => (scores.fields[field] ??= emptyTally());

function share(scores: Scores, question: string, yes: boolean): void {
  const counts = (scores.shares[question] ??= [0, 0]);
  counts[0] += yes ? 1 : 0;
  counts[1]++;
}

function alternativesOf(label: Labels, field: string): Record<string, (string | null)[]> {
  return (label._alt?.[field] ?? {}) as Record<string, (string | null)[]>;
}

const optionalOf = (label: Labels, field: string): string[] => (label._optional?.[field] ?? []) as string[];

const ownNames = ({ shortName, acronyms, _alt }: Labels): string[] => [
  ...(shortName ? [shortName] : []),
  ...((_alt?.['shortName'] ?? []) as (string | null)[]).filter((other) => other !== null),
  ...acronyms.map(({ expansion: long }) => long),
];
