import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { usesMdx } from '../compile/uses-mdx.ts';
import { formatFault } from '../paper/frontmatter/format-fault.ts';
import { readPageText } from '../paper/frontmatter/read-page-file.ts';
import { isPageFile, listSlugs, pageFile } from '../paper/page-files.ts';
import { UserError } from '../paper/user-error.ts';

/** Part of the hash of every entry: increase it when `usesMdx` changes. */
const version = '1';

/**
 * Loads the front matter of the papers in a folder; bodies are compiled when their pages are rendered. Pages that use
 * MDX are marked for Astro's own renderer. File names are slugs. Pages are validated before a build; during
 * development, an invalid page is reported and keeps its last valid state.
 */
export function paperLoader(folder: string): Loader {
  return {
    name: 'papers',
    async load({ config, store, parseData, generateDigest, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const loadOne = async (slug: string): Promise<void> => {
        const path = pageFile(folder, slug);
        const source = readFileSync(path, 'utf8');
        const digest = generateDigest(version + source);
        const known = store.get(slug);
        if (known?.digest === digest) {
          if (known.deferredRender && known.filePath) store.addModuleImport(known.filePath);
          return;
        }
        const { frontmatter, body, faults } = readPageText(source, path);
        if (faults[0]) throw new UserError(formatFault(faults[0]), faults[0].note);
        const data = await parseData({ id: slug, data: { ...frontmatter }, filePath: path });
        const deferredRender = usesMdx(body) || undefined;
        store.set({ id: slug, data, filePath: relative(root, path), digest, deferredRender });
      };
      const loadAll = async (): Promise<void> => {
        const slugs = listSlugs(folder);
        const standing = new Set(slugs);
        for (const known of store.keys()) if (!standing.has(known)) store.delete(known);
        const failures: unknown[] = [];
        for (const slug of slugs) await loadOne(slug).catch((error: unknown) => failures.push(error));
        if (failures.length > 0) throw failures[0];
      };
      await loadAll();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (dirname(path) !== folder || !isPageFile(path)) return;
        loadAll().catch((error: unknown) => logger.error(sayError(error)));
      });
    },
  };
}

const sayError = (error: unknown): string =>
  error instanceof UserError ? `${error.message}\nhelp: ${error.cure}` : String(error);
