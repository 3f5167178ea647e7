import { z } from 'astro/zod';
import { isSlug } from '../paper/slug.ts';
import { UserError } from '../paper/user-error.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const slug = z.string().refine(isSlug);
const entry = z.strictObject({
  record: z.string().regex(/^[0-9a-f]{16}$/),
  digests: z.array(z.string()),
  page: sha256.optional(),
  pending: sha256.optional(),
});
const manifestSchema = z.strictObject({ version: z.literal(1), papers: z.record(slug, entry) });

/**
 * What the splitter knows about a page: the hash of its record; the digests that contain the record (the page names the
 * first; empty if a person deleted the page and its paper has left the digests since); the hash of the page as last
 * drafted; and, while a run is writing, the hash of the page about to be written.
 */
export type ManifestEntry = z.output<typeof entry>;
/** By slug. */
export type Manifest = Map<string, ManifestEntry>;

/** Reads a manifest, empty if `source` is undefined. Throws UserError, which calls the file `shown`. */
export function readManifest(source: string | undefined, shown: string): Manifest {
  if (source === undefined) return new Map();
  try {
    return new Map(Object.entries(manifestSchema.parse(JSON.parse(source)).papers));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new UserError(
      `${shown} cannot be read: ${reason.replaceAll(/\s+/g, ' ')}`,
      'restore it from version control; without it, pages keep their addresses but all count as edited by hand',
    );
  }
}

/**
 * A manifest as JSON, sorted, with one paper per line, so that version control can show and merge single papers. Throws
 * if `readManifest` could not read it.
 */
export function writeManifest(manifest: Manifest): string {
  manifestSchema.parse({ version: 1, papers: Object.fromEntries(manifest) });
  const lines = [...manifest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, entry]) => `    ${JSON.stringify(slug)}: ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "papers": {\n${lines.join(',\n')}\n  }\n}\n`;
}
