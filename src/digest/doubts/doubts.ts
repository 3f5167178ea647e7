import { abstractDoubts } from './abstract-doubts.ts';
import type { Doubt } from './doubt.ts';
import { recordDoubts } from './record-doubts.ts';
import { titleDoubts } from './title-doubts.ts';

/** All reasons to doubt a record. */
export const doubts: Doubt[] = [...titleDoubts, ...abstractDoubts, ...recordDoubts];
