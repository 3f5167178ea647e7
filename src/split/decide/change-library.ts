import { writeManifest } from '../../paper/manifest/write-manifest.ts';
import type { Manifest } from '../../paper/manifest/manifest.ts';
import { pageFile } from '../../paper/page-files.ts';
import type { Places } from '../../system/find-places.ts';
import { readLibraryState } from '../read/read-library-state.ts';
import type { LibraryState } from '../read/read-library-state.ts';
import { takeLock } from '../write/take-lock.ts';
import { writeChanges } from '../write/write-changes.ts';

/** What a person's decision does to a library. */
export interface Decision {
  manifest: Manifest;
  /** New texts of pages, by slug, written before the manifest. */
  written?: Map<string, string>;
  /** Slugs of pages that are removed, after the manifest was written. */
  removed?: string[];
}

/** Carries out a decision, alone: no other run writes meanwhile. Throws what `decide` throws; then nothing is changed. */
export async function changeLibrary(
  places: Places,
  decide: (library: LibraryState) => Decision,
): Promise<void> {
  const release = takeLock(places.content);
  try {
    const { manifest, written = new Map<string, string>(), removed = [] } = decide(readLibraryState(places));
    await writeChanges([
      ...[...written].map(([slug, content]) => ({ path: pageFile(places.papers, slug), content })),
      { path: places.manifest, content: writeManifest(manifest) },
      ...removed.map((slug) => ({ path: pageFile(places.papers, slug) })),
      { path: places.firstManifest },
    ]);
  } finally {
    release();
  }
}
