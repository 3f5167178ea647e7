import type { PaperFrontmatter } from '../paper/schema.ts';
import type { PaperLink } from './links.ts';
import type { Acronym } from './types.ts';

type Result = NonNullable<PaperFrontmatter['results']>[number];

/** A piece of notation: how it is written in the digest, and how it is set. */
export interface Notation {
  text: string;
  tex?: string;
  clean?: string;
  count: number;
}

/** Everything that was found for a paper, in the form of the labels. */
export interface PaperFields {
  index: number;
  title: string;
  line: number;
  shortName: string | null;
  aliases: string[];
  acronyms: Acronym[];
  links: PaperLink[];
  codeStatus: string;
  datasets: string[];
  models: string[];
  methods: string[];
  results: ClaimFields[];
  citations: string[];
  math: Notation[];
  mathVariables: string[];
  texDebris: Notation[];
  topics: string[];
  contributionType: string[];
}

/** A result, with `null` where the abstract does not say. */
export interface ClaimFields {
  text: string;
  value: string;
  metric: string | null;
  dataset: string | null;
  kind: string | null;
  direction: string;
  better: boolean | null;
  baseline: string | null;
  model: string | null;
  task: string | null;
  subject: string;
}

/** A paper's place in the digest, and what was found in its text. */
export interface FieldSources {
  index: number;
  title: string;
  line: number;
  metadata: Partial<PaperFrontmatter>;
  notation: Pick<PaperFields, 'math' | 'mathVariables' | 'texDebris'>;
}

const toClaimFields = (result: Result): ClaimFields => ({
  text: result.text,
  value: result.value,
  metric: result.metric ?? null,
  dataset: result.dataset ?? null,
  kind: result.kind ?? null,
  direction: result.direction ?? 'none',
  better: result.better ? result.better === 'yes' : null,
  baseline: result.baseline ?? null,
  model: result.model ?? null,
  task: result.task ?? null,
  subject: result.subject ?? 'own',
});

/** Metadata in the form of the labels: every field is present; missing values are empty lists or null. */
export function toFields({ index, title, line, metadata, notation }: FieldSources): PaperFields {
  return {
    index,
    title,
    line,
    shortName: metadata.shortName ?? null,
    aliases: metadata.aliases ?? [],
    acronyms: metadata.acronyms ?? [],
    links: (metadata.links ?? []).map(({ url, kind = 'other' }) => ({ url, kind })),
    codeStatus: metadata.codeStatus ?? 'none',
    datasets: metadata.datasets ?? [],
    models: metadata.models ?? [],
    methods: metadata.methods ?? [],
    results: (metadata.results ?? []).map(toClaimFields),
    citations: metadata.citations ?? [],
    ...notation,
    topics: metadata.topics ?? [],
    contributionType: metadata.contributionType ?? [],
  };
}
