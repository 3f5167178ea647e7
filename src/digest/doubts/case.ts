import type { Measure } from '../lines/measure-line.ts';
import type { DigestRecord } from '../types.ts';
import type { Habits } from './find-habits.ts';
import type { Signs } from './find-signs.ts';

/** What a record is judged by: itself, beside the digest's others. */
export interface Case extends Signs {
  record: DigestRecord;
  title: Measure;
  /** Its abstract, as one text: measured when asked for. */
  text: () => Measure;
  /** Characters of its abstract. */
  length: number;
  /** Other records of the same title with another abstract. */
  namesakes: number;
  digest: Habits;
}
