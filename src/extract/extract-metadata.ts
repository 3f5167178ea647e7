import { formatSupport } from '../paper/evidence.ts';
import type { Evidence } from '../paper/evidence.ts';
import type { PlacedLink } from '../paper/place-links.ts';
import { statedKeys } from '../paper/field-rows.ts';
import type { PaperFrontmatter, StatedFields } from '../paper/schema.ts';
import type { TextRange } from '../text/sentences.ts';
import type { Vocabulary } from '../vocabulary/types.ts';
import { findAliases } from './aliases.ts';
import { findCitations } from './citations.ts';
import { findCodeStatus } from './code-status.ts';
import { findContributionTypes, presentedTypes } from './contribution-type.ts';
import { findLinks } from './links.ts';
import { findNamesByKind } from './names.ts';
import { findResults } from './results.ts';
import { findShortName } from './short-name.ts';
import { findTopics } from './topics.ts';
import { toPaperText } from './to-paper-text.ts';
import type { Found, PaperText } from './types.ts';

/** What to extract metadata from. */
export interface ExtractInput {
  /** The title as set text: `setText` of its tree. */
  title: string;
  /** The abstract as set text; empty if there is none. */
  abstract: string;
  /** The links of the abstract, with their places in it. */
  links?: PlacedLink[];
  record: StatedFields;
  vocabulary: Vocabulary;
}

/**
 * The metadata in a title and an abstract, with evidence, in the order of the paper's schema. Fields without
 * a value are left out.
 */
export function extractMetadata(input: ExtractInput): Partial<PaperFrontmatter> {
  const { title, abstract, vocabulary, links } = input;
  const paper = toPaperText(title, abstract, vocabulary, links);
  const found = findFields(paper);
  const values = Object.fromEntries(
    Object.entries(found)
      .filter(([, list]) => list.length > 0)
      .map(([field, list]): [string, unknown] => [
        field,
        isSingle(field) ? list[0]!.value : list.map(({ value }) => value),
      ]),
  );
  const { shortName, aliases, ...rest } = values;
  const stated = Object.fromEntries(statedKeys.map((key) => [key, input.record[key]]));
  return withoutBlanks({ shortName, aliases, ...stated, ...rest, evidence: toEvidence(found, paper) });
}

const isSingle = (field: string): boolean => field === 'shortName' || field === 'codeStatus';

function findFields(paper: PaperText): Record<string, Found<unknown>[]> {
  const shortName = findShortName(paper);
  const aliases = findAliases(paper, shortName?.value);
  const own = [shortName, ...aliases].flatMap((name) => (name ? [name.value] : []));
  const names = findNamesByKind(paper, own);
  const types = findContributionTypes(paper, shortName);
  return {
    shortName: shortName ? [shortName] : [],
    aliases,
    topics: findTopics(paper),
    contributionType: types,
    codeStatus: [findCodeStatus(paper)].filter((status) => status !== undefined),
    links: findLinks(paper),
    datasets: names.dataset,
    models: names.model,
    methods: names.method,
    results: findResults(
      paper,
      names,
      types.some(({ value }) => presentedTypes.includes(value)),
    ),
    acronyms: paper.acronyms,
    citations: findCitations(paper),
  };
}

function toEvidence(found: Record<string, Found<unknown>[]>, paper: PaperText): Evidence | undefined {
  const entries = Object.entries(found)
    .filter(([, list]) => list.length > 0)
    .map(([field, list]) => [
      field,
      list.map(({ rule, ranges }) => formatSupport({ rule, spans: ranges.map(place) })),
    ]);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;

  function place({ start, end }: TextRange) {
    return start < paper.abstractStart
      ? { in: 'title' as const, start, end }
      : { in: 'abstract' as const, start: start - paper.abstractStart, end: end - paper.abstractStart };
  }
}

function withoutBlanks(fields: Record<string, unknown>): Partial<PaperFrontmatter> {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}
