import { entrySchema, lineSchema } from './manifest.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';

/**
 * A manifest as text: one paper per line, as JSON, sorted by slug. Lines do not depend on each other, so that git can
 * merge them (`merge=union`). Throws if `readManifest` could not read it.
 */
export function writeManifest(manifest: Manifest): string {
  return [...manifest]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, entry]) => `${toLine(slug, entry)}\n`)
    .join('');
}

function toLine(slug: string, entry: ManifestEntry): string {
  const line = { slug, ...withoutBlanks(entry) };
  lineSchema.parse(line);
  return JSON.stringify(line);
}

/** Properties in the order of the schema, without empty ones. */
function withoutBlanks(entry: ManifestEntry): Partial<ManifestEntry> {
  const keys = Object.keys(entrySchema.shape) as (keyof ManifestEntry)[];
  const isBlank = (value: unknown): boolean =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(keys.map((key) => [key, entry[key]]).filter(([, value]) => !isBlank(value)));
}
