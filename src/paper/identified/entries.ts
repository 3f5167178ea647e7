import { z } from 'astro/zod';
import { fields } from '../fields.ts';
import { statedKeys } from '../field-rows.ts';
import type { StatedFields } from '../schema.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const share = z.number().min(0).max(1);

/** The fields that a source may state. A list without items is left out, unlike in a paper's front matter. */
const statedSchema = z.strictObject(
  Object.fromEntries(
    statedKeys.map((key) => {
      const { schema } = fields[key];
      return [key, ('unwrap' in schema ? schema.unwrap() : schema).optional()];
    }),
  ),
) as z.ZodType<StatedFields>;

/** A record that may be a paper of the library, with what was compared. */
const candidateSchema = z.strictObject({
  id: z.string().min(1),
  by: z.string().min(1).describe('the source: a file name, or the name of a service'),
  shared: share.describe('part of the four-word runs of both abstracts that they share'),
  isSameTitle: z.boolean(),
  title: z.string().min(1).describe('the title of the record'),
  stated: statedSchema.describe('what the record states, as fields of a page'),
  versions: z.array(z.strictObject({ version: z.string(), date: z.string() })).optional(),
  isWithdrawn: z.literal(true).optional(),
  record: z.unknown().describe('the record as the source gave it'),
  also: z
    .array(z.strictObject({ id: z.string(), by: z.string(), record: z.unknown() }))
    .optional()
    .describe('further records of the same work, which add what the first does not state'),
});

/** A line of `papers.jsonl`: a paper and the record that describes it. */
export const identifiedSchema = z.strictObject({
  slug,
  ...candidateSchema.shape,
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  match: z.enum(['title and abstract', 'a person']),
});

/** A line of `likely.jsonl`: a paper that waits for a person's word. */
export const likelySchema = z.strictObject({ slug, candidates: z.array(candidateSchema).min(1) });

/** A line of `rejected.jsonl`: a record that a person said is not the paper. */
export const rejectedSchema = z.strictObject({ slug, id: z.string().min(1) });

export type StoredCandidate = z.infer<typeof candidateSchema>;
export type Identified = z.infer<typeof identifiedSchema>;
export type Likely = z.infer<typeof likelySchema>;
export type Rejected = z.infer<typeof rejectedSchema>;
