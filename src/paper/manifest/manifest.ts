import { z } from 'astro/zod';
import { isSlug } from '../slug.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const shortHash = z.string().regex(/^[0-9a-f]{16}$/);
const slug = z.string().refine(isSlug, 'not a slug');
const date = z.iso.date();
const texts = z.array(z.string()).default([]);

const version = z.strictObject({
  page: sha256.describe('hash of the whole page, with LF line endings'),
  fields: z
    .record(z.string(), z.string())
    .optional()
    .describe('short hash of each field, and of the body; absent if only the page hash is known'),
});

/** What the splitter knows about one paper; a line of the manifest is this and the paper's slug. */
export const entrySchema = z.strictObject({
  records: z.array(shortHash).default([]).describe('hashes of all records known to be this paper'),
  digests: texts.describe('names of the digests that contain it; empty if none does any more'),
  ids: texts.describe('identifiers without versions: arxiv:2403.01234, doi:10.1000/182'),
  version: z.number().int().positive().optional().describe('the arXiv version that the page shows'),
  abstracts: z.array(shortHash).default([]).describe('hashes of the folded abstracts of its records'),
  sketch: z
    .string()
    .regex(/^(?:[0-9a-f]{8})*$/)
    .default('')
    .describe('the smallest shingles of the abstract, by which it is recognised when its page is gone'),
  title: z.string().default('').describe('plain text, as last drafted'),
  titles: texts.describe('other titles that it has or had, by which it is recognised too'),
  written: z.array(version).default([]).describe('page versions of the splitter; first the one last offered'),
  formerly: z.array(slug).default([]).describe('former addresses, which redirect to the paper'),
  apart: z.array(shortHash).default([]).describe('records that a person said are other papers'),
  gone: date.optional().describe('the day on which its page was first missed'),
  isDeleted: z.literal(true).optional().describe('a person deleted its page'),
  isExample: z.literal(true).optional().describe('it comes from an example digest and leaves no tombstone'),
  isForgotten: z.literal(true).optional().describe('a person wants no tombstone at its address'),
  isPending: z.literal(true).optional().describe('a run that writes its page has not finished'),
  mayLack: z.literal(true).optional().describe('its page may be missing although no person deleted it'),
});

/** The line of a paper in the manifest. */
export const lineSchema = entrySchema.extend({ slug });

export type ManifestEntry = z.output<typeof entrySchema>;
/** A page as the splitter wrote it. */
export type PageVersion = z.output<typeof version>;
/** What the splitter knows about all papers, by slug. */
export type Manifest = Map<string, ManifestEntry>;

/** An entry with nothing but these properties, for a paper that is new or a test. */
export function makeEntry(known: Partial<ManifestEntry> = {}): ManifestEntry {
  return { ...entrySchema.parse({}), ...known };
}
