import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes a built site for search: reads its HTML files and writes `pagefind/` into the same folder, in place of
 * an older index.
 *
 * @throws Error when Pagefind cannot read or write the folder.
 */
export async function indexSite(folder: string): Promise<void> {
  const outputPath = join(folder, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ excludeSelectors: ['.katex-html', 'annotation'] });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`Pagefind could not index ${folder}: ${failed.join('; ')}`);
  } finally {
    await close();
  }
}
