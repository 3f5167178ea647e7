import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** Labelled lines by name: each a digest whose lines begin with their labels (see `wrongLabels`). */
export const readCases = (): Record<string, string> =>
  load(readFileSync(new URL('cases.yaml', import.meta.url), 'utf8')) as Record<string, string>;
