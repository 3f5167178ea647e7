import { z } from 'astro/zod';
import { codeStateOf, codeStates } from './code-states.ts';
import { contributionTypes, type ContributionType } from './contribution-types.ts';
import { evidenceSchema } from './evidence.ts';
import {
  isSpokenFor,
  isWritten,
  isWrittenAcronym,
  isWrittenLink,
  isWrittenResult,
} from './evidence-checks.ts';
import type { Field } from './field.ts';
import { isTold } from './is-told.ts';
import { foldName } from './people/fold-name.ts';
import { naturalName } from './people/natural-name.ts';
import { dayNumber, isDate, toArxivId, toDate, toDoi, toNames } from './natural-forms.ts';
import { repairSchema } from './repair.ts';

const text = z.string().trim().min(1);
const names = z.array(text).default([]);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const link = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  kind: z.enum(['code', 'project', 'data', 'other']).default('other'),
});
const acronym = z.strictObject({ abbr: text, expansion: text });
const result = z.strictObject({
  value: text.describe('as written, with its unit and without a TeX backslash: 5.84%, 2.04x'),
  metric: text.optional().describe('what was measured, in one to five words'),
  dataset: text.optional().describe('the data set, if the abstract names it'),
  kind: z
    .enum(['level', 'gain', 'saving', 'factor'])
    .optional()
    .describe('the quantity itself, a difference, a reduction of a cost, or a multiple'),
  direction: z.enum(['up', 'down']).optional().describe('whether what is measured rose or fell'),
  better: z.enum(['yes', 'no']).optional().describe('whether the abstract presents it as an advantage'),
  baseline: text.optional().describe('what it is compared with, as the abstract spells it'),
  model: text.optional().describe('the model or system it was measured on, as the abstract spells it'),
  task: text.optional().describe('the task, if the sentence names one for this number'),
  subject: z.enum(['own', 'other']).optional().describe('other: a rival, or the state before'),
  text: text.describe('the clause of the abstract with the claim'),
});
const source = z.strictObject({
  digest: text
    .optional()
    .describe('on older pages, the name of a digest; reports list the digests of a paper'),
  record: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("first 16 hex digits of the SHA-256 of the record's title and abstract in the digest"),
});

const identified = z.strictObject({
  id: text.describe('the identifier of the record in its source'),
  by: text.describe('the source: a file name, or the name of a service'),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  match: z.enum(['title and abstract', 'a person']).describe('what says that the record is this paper'),
  shared: z.coerce
    .number()
    .min(0)
    .max(1)
    .describe('part of the four-word runs of both abstracts that they share'),
  title: text.optional().describe('the title of the record, if it differs'),
  versions: z.array(z.strictObject({ version: text, date: text })).optional(),
  status: z.literal('withdrawn').optional(),
});

/**
 * The fields of a paper, in the order of front matter: the only place that defines them. Everything else
 * follows from it: the schema, the statements that the splitter passes on, checks of evidence, facets,
 * filters, labels. Values that can be derived (address, excerpt, place in the digest) are not fields.
 */
export const fields = {
  title: {
    schema: text.describe('inline Markdown, so that a title can hold mathematics'),
    label: 'Title',
    write: 'the title on one line, in quotation marks',
    origin: 'record',
    order: { key: 'title', label: 'A–Z' },
    exports: {
      bibtex: 'title',
      ris: 'TI',
      csl: 'title',
      highwire: 'citation_title',
      coins: 'rft.title',
      schemaOrg: 'headline',
    },
    insteadOf: ['name', 'heading'],
  },
  shortName: {
    schema: text.optional().describe("the paper's own name for its main contribution"),
    label: 'Short name',
    write: 'one name',
    origin: 'extracted',
    check: isWritten,
    isName: true,
    insteadOf: ['short', 'acronym'],
  },
  aliases: {
    schema: names.describe("further names of the paper's own: variants, parts, measures"),
    label: 'Other name',
    write: 'a list of names',
    origin: 'extracted',
    check: isWritten,
    isName: true,
    insteadOf: ['alias'],
  },
  authors: {
    schema: z.array(text).overwrite(toNames).default([]),
    label: 'Authors',
    write: 'one name, or a list of names: [Ada Holt, Bo Larsen]',
    origin: 'stated',
    facet: {
      key: 'author',
      label: 'Authors',
      folder: 'authors',
      valuesOf: ({ authors }: { authors: string[] }) => authors.map(naturalName),
      keyOf: foldName,
      isUncombined: true,
    },
    exports: {
      bibtex: 'author',
      ris: 'AU',
      csl: 'author',
      highwire: 'citation_author',
      coins: 'rft.au',
      schemaOrg: 'author',
    },
    insteadOf: ['author', 'by', 'creators'],
  },
  moreAuthors: {
    schema: z.boolean().optional().describe('whether the paper has authors beside those listed: “et al.”'),
    label: 'Et al.',
    write: 'true or false: whether the paper has authors who are not listed',
    origin: 'stated',
    insteadOf: ['etAl', 'others'],
  },
  published: {
    schema: z.string().overwrite(toDate).refine(isDate, 'not a date').optional(),
    label: 'Published',
    write: 'a date as 2024, 2024-03 or 2024-03-12',
    origin: 'stated',
    order: { key: 'date', label: 'Newest', numberOf: dayNumber },
    facet: {
      key: 'year',
      label: 'Years',
      folder: 'years',
      valuesOf: ({ published }: { published?: string }) => (published ? [published.slice(0, 4)] : []),
      isNewestFirst: true,
    },
    exports: {
      bibtex: 'year',
      ris: 'PY',
      csl: 'issued',
      highwire: 'citation_publication_date',
      coins: 'rft.date',
      schemaOrg: 'datePublished',
    },
    insteadOf: ['date', 'year', 'pubdate', 'publicationdate'],
  },
  venue: {
    schema: text.optional(),
    label: 'Venue',
    write: 'where the paper appeared, on one line',
    origin: 'stated',
    facet: { key: 'venue', label: 'Venues', folder: 'venues' },
    exports: {
      bibtex: { journal: 'journal', conference: 'booktitle', other: 'howpublished' },
      ris: 'T2',
      csl: 'container-title',
      highwire: { journal: 'citation_journal_title', conference: 'citation_conference_title' },
      schemaOrg: 'isPartOf',
    },
    insteadOf: ['journal', 'conference', 'booktitle', 'publisher'],
  },
  arxivId: {
    schema: z
      .string()
      .overwrite(toArxivId)
      .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/)
      .optional(),
    label: 'arXiv',
    write: 'an arXiv identifier as 2403.01234 or hep-th/9901001',
    origin: 'stated',
    identifier: { prefix: 'arXiv:', resolver: 'https://arxiv.org/abs/' },
    exports: {
      bibtex: 'eprint',
      ris: 'AN',
      csl: 'number',
      highwire: 'citation_arxiv_id',
    },
    insteadOf: ['arxiv', 'eprint', 'preprint'],
  },
  doi: {
    schema: z
      .string()
      .overwrite(toDoi)
      .regex(/^10\.\d{4,9}\/\S+$/)
      .optional(),
    label: 'DOI',
    write: 'a DOI as 10.1000/182',
    origin: 'stated',
    identifier: { prefix: 'doi:', resolver: 'https://doi.org/' },
    exports: {
      bibtex: 'doi',
      ris: 'DO',
      csl: 'DOI',
      highwire: 'citation_doi',
      coins: 'rft_id',
    },
  },
  url: {
    schema: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe("the paper's own address"),
    label: 'Address',
    write: 'an address that begins with https://',
    origin: 'stated',
    exports: { bibtex: 'url', ris: 'UR', csl: 'URL', coins: 'rft.identifier', schemaOrg: 'sameAs' },
    insteadOf: ['link', 'website', 'homepage', 'pdf'],
  },
  subjects: {
    schema: names.describe("subjects and keywords as the digest states them; topics are the library's own"),
    label: 'Subject',
    write: 'one subject, or a list of them: [tides, harbours]',
    origin: 'stated',
    exports: { bibtex: 'keywords', ris: 'KW', csl: 'keyword', schemaOrg: 'keywords' },
    insteadOf: ['keywords', 'keyword', 'subject', 'categories', 'category'],
  },
  comment: {
    schema: text.optional().describe('what its authors say about the paper: pages, where it is to appear'),
    label: 'Comment',
    write: 'a remark on one line',
    origin: 'stated',
    insteadOf: ['comments'],
  },
  topics: {
    schema: z.array(id).default([]).describe('ids in content/vocabulary/topics.yaml'),
    label: 'Topic',
    write: 'topics in lower-case words joined by hyphens: [language-models, pruning]',
    origin: 'extracted',
    check: isSpokenFor,
    facet: { key: 'topic', label: 'Topics', by: 'topic' },
    insteadOf: ['topic', 'tags', 'tag'],
  },
  contributionType: {
    schema: z.array(z.enum(Object.keys(contributionTypes) as ContributionType[])).default([]),
    label: 'Contribution',
    write: `one or more of ${Object.keys(contributionTypes).join(', ')}`,
    origin: 'extracted',
    check: isSpokenFor,
    facet: { key: 'contribution', label: 'Contribution', labels: contributionTypes },
    insteadOf: ['contribution', 'type', 'kind'],
  },
  codeStatus: {
    schema: z.enum(['released', 'promised', 'none']).default('none'),
    label: 'Code',
    write: 'released, promised or none',
    origin: 'extracted',
    check: isSpokenFor,
    facet: {
      key: 'code',
      label: 'Code',
      labels: Object.fromEntries(Object.entries(codeStates).map(([state, { label }]) => [state, label])),
      isOrdered: true,
      unknown: 'none',
      valuesOf: (paper: { codeStatus: string; links: { kind: string }[] }) => [codeStateOf(paper)],
    },
    insteadOf: ['code', 'status'],
  },
  links: {
    schema: z.array(link).default([]),
    label: 'Link',
    write: 'links as { url: "https://…", kind: code }, where kind is code, project, data or other',
    origin: 'extracted',
    check: isWrittenLink,
    insteadOf: ['urls', 'github', 'repository', 'project'],
  },
  datasets: {
    schema: names.describe('as spelled in the abstract; the vocabulary unifies spellings'),
    label: 'Data set',
    write: 'a list of names',
    origin: 'extracted',
    check: isWritten,
    facet: { key: 'dataset', label: 'Data sets', by: 'dataset' },
    insteadOf: ['dataset', 'data', 'benchmarks'],
  },
  models: {
    schema: names.describe('as spelled in the abstract'),
    label: 'Model',
    write: 'a list of names',
    origin: 'extracted',
    check: isWritten,
    facet: { key: 'model', label: 'Models', by: 'model' },
    insteadOf: ['model'],
  },
  methods: {
    schema: names.describe('named methods by others, as spelled in the abstract'),
    label: 'Method',
    write: 'a list of names',
    origin: 'extracted',
    check: isWritten,
    facet: { key: 'method', label: 'Methods', by: 'method' },
    insteadOf: ['method'],
  },
  results: {
    schema: z.array(result).default([]),
    label: 'Number',
    write: 'results as { value: 5.84%, metric: accuracy, kind: gain, direction: up, text: … }',
    origin: 'extracted',
    check: isWrittenResult,
    facet: {
      key: 'results',
      label: 'Numbers',
      labels: { yes: 'Claims numbers' },
      valuesOf: ({ results }: { results: { metric?: string; kind?: string }[] }) =>
        results.some(isTold) ? ['yes'] : [],
      isUnsearched: true,
    },
    order: { key: 'claims', label: 'Most numbers' },
    insteadOf: ['result', 'claims', 'numbers'],
  },
  acronyms: {
    schema: z.array(acronym).default([]),
    label: 'Acronym',
    write: 'acronyms as { abbr: CNN, expansion: convolutional neural network }',
    origin: 'extracted',
    check: isWrittenAcronym,
    isName: true,
    insteadOf: ['abbreviations', 'glossary'],
  },
  citations: {
    schema: names.describe('in-text citations, verbatim'),
    label: 'Citation',
    write: 'a list of citations as the abstract writes them',
    origin: 'extracted',
    check: isWritten,
    insteadOf: ['references', 'cites'],
  },
  source: {
    schema: source.optional().describe('absent on pages written by hand'),
    label: 'Source',
    write: 'the record as the splitter wrote it, or remove the field',
    origin: 'splitter',
  },
  formerly: {
    schema: z.array(id).default([]).describe('former addresses, which redirect to this page'),
    label: 'Former address',
    write: 'a list of former addresses without papers/: [lens, lens-a-study]',
    origin: 'splitter',
    insteadOf: ['aliasof', 'redirects', 'redirectfrom'],
  },
  identified: {
    schema: identified.optional().describe('the record of a source of metadata that describes the paper'),
    label: 'Identified',
    write: 'what npm run identify wrote, or remove the field',
    origin: 'splitter',
  },
  repairs: {
    schema: z.array(repairSchema).default([]),
    label: 'Repair',
    write: 'repairs as the splitter wrote them, or remove the field',
    origin: 'splitter',
  },
  evidence: {
    schema: evidenceSchema.optional(),
    label: 'Evidence',
    write: 'a rule and spans for each value (literal a120-128), or remove the field',
    origin: 'splitter',
  },
  notes: {
    schema: z.unknown().optional().describe("a person's own notes, which are not published"),
    label: 'Notes',
    write: 'anything',
    origin: 'person',
  },
} as const satisfies Record<string, Field>;

/** The key of a field in front matter. */
export type FieldKey = keyof typeof fields;
