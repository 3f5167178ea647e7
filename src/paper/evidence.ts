import { z } from 'astro/zod';

/** Which words of the paper support an extracted field: field name to spans, in the compact form of `src/extract`. */
export const evidenceSchema = z.record(z.string(), z.array(z.string()));
export type Evidence = z.infer<typeof evidenceSchema>;
