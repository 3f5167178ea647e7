import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { HostileCase } from './cases.ts';

/** The result of building one hostile digest. */
export interface CaseRun {
  exit: number;
  /** File with the standard error output of the build. */
  stderr: string;
  /** Folder of the site; missing if the digest was refused. */
  site: string;
}

export const base = '/offprint';
export const origin = 'https://user.github.io';

/** Builds a library of one hostile digest as `npm run build` would, with a secret that must not leak. */
export function buildCase(hostile: HostileCase): CaseRun {
  const folder = resolve('node_modules/.cache/offprint/hostile', hostile.name);
  rmSync(folder, { recursive: true, force: true });
  const digests = join(folder, 'content', 'digests');
  mkdirSync(digests, { recursive: true });
  cpSync(hostile.digest, join(digests, basename(hostile.digest)));
  const site = join(folder, 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      OFFPRINT_CONTENT: join(folder, 'content'),
      OFFPRINT_OUT: site,
      SITE_URL: origin,
      BASE_PATH: base,
      OFFPRINT_CONFIG: 'e2e/fixtures/site.config.ts',
      OFFPRINT_CANARY: 'LEAKED-7f3a',
    },
  });
  writeFileSync(join(folder, 'stderr.txt'), stderr);
  return { exit: status ?? 1, stderr: join(folder, 'stderr.txt'), site };
}
