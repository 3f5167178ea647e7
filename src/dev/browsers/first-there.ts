import { existsSync } from 'node:fs';

/** The first of these files that is there. */
export const firstThere = (paths: string[]): string | undefined => paths.find((path) => existsSync(path));
