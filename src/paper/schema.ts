import { z } from 'astro/zod';
import { evidenceSchema } from './evidence.ts';
import { repairSchema } from './repair.ts';

const text = z.string().trim().min(1);
const names = z.array(text).default([]);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** Where a link of an abstract leads. */
export const linkKinds = ['code', 'project', 'data', 'other'] as const;
/** What an abstract says of its code: given, announced, or nothing. */
export const codeStatuses = ['released', 'promised', 'none'] as const;
/** What an abstract claims to contribute. */
export const contributionTypes = [
  'method',
  'theory',
  'empirical-study',
  'system',
  'dataset',
  'survey',
  'application',
] as const;

const link = z.strictObject({ url: z.url({ protocol: /^https?$/ }), kind: z.enum(linkKinds) });
const acronym = z.strictObject({ abbr: text, expansion: text });
const result = z.strictObject({
  value: text.describe('as written, with its unit and without a TeX backslash: 5.84%, 2.04x'),
  metric: text.optional().describe('what was measured, in one to five words'),
  dataset: text.optional().describe('on what, if the abstract says so'),
  text: text.describe('the clause of the abstract that claims it'),
});
const source = z.strictObject({
  digest: text.describe('name of the file in content/digests, without its ending'),
  record: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe("first 16 hex digits of the SHA-256 of the record's title and abstract in the digest"),
});

/**
 * A paper, as the front matter of `content/papers/<slug>.mdx` states it: the one definition, used by the
 * splitter that writes pages and by the site that reads them. The abstract is the page's body. Key order here
 * is key order in the file. What can be derived (permalink, BibTeX, excerpt, place in the digest) is not stored.
 */
export const paperSchema = z.strictObject({
  title: text.describe('inline Markdown, so that a title can hold mathematics'),
  shortName: text.optional().describe("the paper's own name for its main contribution"),
  aliases: names.describe('further names of its own: variants, parts, measures'),
  authors: names,
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2024, 2024-03 or 2024-03-12')
    .optional(),
  venue: text.optional(),
  arxivId: z
    .string()
    .regex(/^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/, 'an arXiv identifier is like 2403.01234')
    .optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI begins with 10.')
    .optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the paper's own address"),
  topics: z.array(id).default([]).describe('ids of content/vocabulary'),
  contributionType: z.array(z.enum(contributionTypes)).default([]),
  codeStatus: z.enum(codeStatuses).default('none'),
  links: z.array(link).default([]),
  datasets: names.describe('as the abstract spells them; the vocabulary folds spellings'),
  models: names.describe('as the abstract spells them'),
  methods: names.describe('named methods of others, as the abstract spells them'),
  results: z.array(result).default([]),
  acronyms: z.array(acronym).default([]),
  citations: names.describe('in-text citations, verbatim'),
  source: source.optional().describe('absent on pages written by hand'),
  repairs: z.array(repairSchema).default([]),
  evidence: evidenceSchema.optional(),
});

/** A paper's front matter after reading: lists are always there, possibly empty. */
export type Paper = z.output<typeof paperSchema>;
/** A paper's front matter as it is written: empty fields left out. */
export type PaperFrontmatter = z.input<typeof paperSchema>;
