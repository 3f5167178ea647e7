import { z } from 'astro/zod';
import { UserError } from '../user-error.ts';
import { makeEntry } from './manifest.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

const paper = z.strictObject({
  record: z.string(),
  digests: z.array(z.string()),
  page: z.string().optional(),
  pending: z.string().optional(),
});
const firstSchema = z.strictObject({ version: z.literal(1), papers: z.record(z.string(), paper) });

/**
 * Reads a manifest in the first format, `manifest.json`, which earlier versions wrote: one JSON document, with the
 * hashes of whole pages. Empty if `source` is undefined.
 *
 * @param shown the name of the file in messages
 * @throws UserError if it cannot be read.
 */
export function readFirstManifest(source: string | undefined, shown: string): Manifest {
  if (source === undefined) return new Map();
  try {
    const { papers } = firstSchema.parse(JSON.parse(source));
    return new Map(Object.entries(papers).map(([slug, entry]) => [slug, toEntry(entry)]));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new UserError(
      `${shown} cannot be read: ${reason.replaceAll(/\s+/g, ' ')}`,
      'restore it from version control; without it, pages keep their addresses but all count as edited by hand',
    );
  }
}

/** Of a page that was being written, the old text may stand on disk or the new one. */
function toEntry({ record, digests, page, pending }: z.output<typeof paper>): ManifestEntry {
  return makeEntry({
    records: [record],
    digests,
    written: [page, pending].flatMap((hash) => (hash === undefined ? [] : [{ page: hash }])),
    isPending: pending === undefined ? undefined : true,
    mayLack: page === undefined ? true : undefined,
    isDeleted: page !== undefined && digests.length === 0 ? true : undefined,
  });
}
