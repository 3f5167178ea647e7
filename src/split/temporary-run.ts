import { runSplit } from './run-split.ts';
import type { SplitRequest, SplitResult } from './types.ts';
import type { TemporaryLibrary } from './temporary-library.ts';

/** Splits the digests of a temporary library, for tests; by default all of them, and writes. */
export const run = (library: TemporaryLibrary, request: Partial<SplitRequest> = {}): Promise<SplitResult> =>
  runSplit({ files: [], mode: 'write', isStrict: false, taken: [], ...request }, library.places);

/** What a run does to each page, by slug. */
export const actionsOf = ({ plan }: SplitResult): Record<string, string> =>
  Object.fromEntries(plan.pages.map(({ slug, action }) => [slug, action]));

/** The rules of the messages of a run, in order. */
export const rulesOf = ({ files }: SplitResult): (string | undefined)[] =>
  files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
