import type { SlugProposal } from '../../split/plan/assign-slugs.ts';
import type { Shelf } from './shelf.ts';

/** A library and what is true of it, against which a history is checked. */
export interface World {
  shelf: Shelf;
  /** Days since the first run. */
  day: number;
  /** The version of the splitter's code. */
  code: number;
  /** How many papers were invented so far. */
  papers: number;
  /** How many digests. */
  digests: number;
  /** How many edits. */
  edits: number;
  /** Every address that was ever published, with its last paper. */
  addresses: Map<string, number>;
  /** What a person wrote on pages and did not take back, with the paper of the page. */
  kept: Map<string, number>;
  /** Papers whose page a person deleted. */
  deleted: Set<number>;
  /** Pairs that wait for a person's word since the last run. */
  proposals: SlugProposal[];
  /** What was done, for the message of a fault. */
  log: string[];
}

/** A library without papers. */
export const newWorld = (): World => ({
  shelf: { digests: new Map(), pages: new Map(), manifest: '' },
  day: 0,
  code: 1,
  papers: 0,
  digests: 0,
  edits: 0,
  addresses: new Map(),
  kept: new Map(),
  deleted: new Set(),
  proposals: [],
  log: [],
});

/** The day of a world as a date. */
export const dateOf = ({ day }: World): string =>
  new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
