import { z } from 'astro/zod';

/**
 * One place where the page's text differs from the digest's. `to` stands at offset `at` (UTF-16 units) of the
 * text as set (see `setText` in `src/tex`), `from` is what stood in the digest; either may be empty, not both.
 */
export const repairSchema = z.strictObject({
  in: z.enum(['title', 'abstract']),
  at: z.number().int().nonnegative(),
  from: z.string(),
  to: z.string(),
  rule: z.string().min(1),
});
export type Repair = z.infer<typeof repairSchema>;
