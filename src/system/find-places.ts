import { join, resolve } from 'node:path';

/** Where a library lives and where its site goes: absolute paths, trailing slash left out. */
export interface Places {
  content: string;
  digests: string;
  papers: string;
  manifest: string;
  reports: string;
  vocabulary: string;
  out: string;
}

/** Reads `OFFPRINT_CONTENT` and `OFFPRINT_OUT`; without them a library is `content/` and its site `dist/`,
 * seen from the project's folder, in which npm runs every command. */
export function findPlaces(environment: NodeJS.ProcessEnv = process.env): Places {
  const content = resolve(environment['OFFPRINT_CONTENT'] || 'content');
  return {
    content,
    digests: join(content, 'digests'),
    papers: join(content, 'papers'),
    manifest: join(content, 'papers', 'manifest.json'),
    reports: join(content, 'reports'),
    vocabulary: join(content, 'vocabulary'),
    out: resolve(environment['OFFPRINT_OUT'] || 'dist'),
  };
}
