import { z } from 'astro/zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const share = z.number().min(0).max(1);

/** A record that may be a paper of the library, with what was compared. */
const candidateSchema = z.strictObject({
  id: z.string().min(1),
  by: z.string().min(1).describe('the source: a file name, or the name of a service'),
  shared: share.describe('part of the four-word runs of both abstracts that they share'),
  isSameTitle: z.boolean(),
  record: z.unknown().describe('the record as the source gave it'),
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
