import type { SlugProposal } from '../../split/plan/assign-slugs.ts';
import type { Shelf } from './shelf.ts';

/** What a run left behind. */
export interface RunOutcome {
  shelf: Shelf;
  /** Pairs that wait for a person's word. */
  proposals: SlugProposal[];
  /** Whether the run came to its end. */
  isDone: boolean;
}

/** How a run is made. */
export interface RunOptions {
  /** The version of the splitter's code. */
  code: number;
  /** As 2026-03-12. */
  today: string;
  /** A number from 0 to 1: how far the run gets before it is killed; it is not if absent. */
  killAt?: number;
}

/** Runs the splitter over a shelf and merges branches, in memory or on disk. */
export interface Runner {
  run: (shelf: Shelf, options: RunOptions) => Promise<RunOutcome>;
  /** Merges what two branches made of a shelf. Where both changed one page, the first wins. */
  merge: (base: Shelf, ours: Shelf, theirs: Shelf) => Promise<Shelf>;
  /** Whether digests can state identifiers, and code can change. */
  isFree: boolean;
}
