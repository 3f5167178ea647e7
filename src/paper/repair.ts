import { z } from 'astro/zod';

/**
 * A difference between the page's text and the digest's. `to` is at offset `at` (in UTF-16 units) of the text
 * as set (see `setText`), and replaced `from` in the digest. Either may be empty, but not both.
 */
export const repairSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  at: z.number().int().nonnegative(),
  from: z.string(),
  to: z.string(),
  rule: z.string().min(1),
});
export type Repair = z.infer<typeof repairSchema>;
