import type { Observation } from '../features/to-observations.ts';
import type { Anchor } from './anchor.ts';

/** Where the digest's titles stand, and what the lines round them look like. */
export interface Setting {
  observations: Observation[];
  forms: Map<number, string>;
  /** The likeliest title of each gap. */
  titles: number[];
  /** The digest's abstracts. */
  anchors: Anchor[];
  /** Columns that its lines were wrapped at. */
  width: number;
}
