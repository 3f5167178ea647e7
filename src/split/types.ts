import type { VFileMessage } from 'vfile-message';
import type { Report } from '../paper/report.ts';
import type { Recognised } from './report/list-recognised.ts';
import type { Loss } from './plan/find-losses.ts';
import type { Changes } from './plan/plan-changes.ts';
import type { Plan } from './plan/plan-pages.ts';
import type { SlugProposal } from './plan/assign-slugs.ts';
import type { DraftStore } from './draft/draft-store.ts';
import type { SplitFile } from './split-files.ts';

/** What a run is to do. */
export interface SplitRequest {
  /** Digest files; all in the library if empty. */
  files: string[];
  /** `write`; `plan` (a dry run) and `check` write nothing. */
  mode: 'write' | 'plan' | 'check';
  /** Whether warnings prevent writing. */
  isStrict: boolean;
  /** Parts of pages for which a person wants the splitter's version: `slug` or `slug:field`; restores a deleted page. */
  taken: string[];
  /** Whether a digest may lose most of its pages. */
  mayRemove?: boolean;
  /** Asks a person to confirm the removal of these pages; absent if nobody can answer. */
  confirm?: (losses: Loss[]) => Promise<boolean>;
  encoding?: string;
  /** Name of the digests' format; found by their content if absent. */
  format?: string;
  /** Records in doubt that are to be published all the same: `NAME` or `NAME:LINE`. */
  publish?: string[];
  /** The day of the run, as 2026-03-12; today if absent. */
  today?: string;
  /** What earlier runs drafted; everything is drafted anew if absent. */
  store?: DraftStore;
  /** How many threads may draft pages; one if absent. */
  threads?: number;
  /** Ends the run before it writes. */
  signal?: AbortSignal;
  onRecord?: (file: string, done: number, total: number) => Promise<void> | void;
}

/** The result for one digest; if it could not be read, the run writes nothing. */
export interface FileResult extends SplitFile {
  report?: Report;
  messages: VFileMessage[];
}

/** What a run did, or would have done. */
export interface SplitResult {
  files: FileResult[];
  plan: Plan;
  changes: Changes;
  /** Digests that would lose most of their pages without permission; if any, nothing is written. */
  losses: Loss[];
  /** Front-matter errors in pages that people wrote or edited, and copies of pages. */
  faults: VFileMessage[];
  /** Papers that may be one. */
  proposals: SlugProposal[];
  /** Papers that this run recognised under other words. */
  recognised: Recognised[];
  notes: string[];
  wasWritten: boolean;
  /** 0: done. 1: failed, or `check` found differences; nothing was changed. 3: done, but something was kept back. */
  exitCode: 0 | 1 | 3;
}
