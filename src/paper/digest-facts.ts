import { z } from 'astro/zod';
import { isDate, toDate } from './natural-forms.ts';

/**
 * What a person may state about a digest in `content/digests/<name>.yaml`, beside the keys that say how to read it.
 * Nothing of it is ever guessed.
 */
export const digestFactsSchema = z.looseObject({
  date: z.string().overwrite(toDate).refine(isDate, 'not a date').optional(),
  source: z.string().trim().min(1).optional().describe('where the digest comes from: an address or a name'),
  example: z.boolean().optional().describe('its papers leave no tombstones when they go'),
});

/** The facts about one digest. */
export type DigestFacts = Pick<z.output<typeof digestFactsSchema>, 'date' | 'source' | 'example'>;
