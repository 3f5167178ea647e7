import { join, resolve } from 'node:path';

/** The folders and files of a library, and the output folder of its site: absolute paths without trailing slash. */
export interface Places {
  content: string;
  digests: string;
  papers: string;
  manifest: string;
  /** The manifest that earlier versions wrote; a run that writes replaces it. */
  firstManifest: string;
  reports: string;
  vocabulary: string;
  identified: string;
  out: string;
}

/** The folders of a library whose files a run of the splitter depends on. */
export const foldersOfSplit = ['digests', 'identified', 'papers', 'reports', 'vocabulary'] as const;

/** Reads `OFFPRINT_CONTENT` and `OFFPRINT_OUT`, by default `content/` and `dist/` in the current folder, which for npm is
 * the project's. */
export function findPlaces(environment: NodeJS.ProcessEnv = process.env): Places {
  const content = resolve(environment['OFFPRINT_CONTENT'] || 'content');
  return {
    content,
    digests: join(content, 'digests'),
    papers: join(content, 'papers'),
    manifest: join(content, 'papers', 'manifest.jsonl'),
    firstManifest: join(content, 'papers', 'manifest.json'),
    reports: join(content, 'reports'),
    vocabulary: join(content, 'vocabulary'),
    identified: join(content, 'identified'),
    out: resolve(environment['OFFPRINT_OUT'] || 'dist'),
  };
}
