import { listWords } from '../text/list-words.ts';
import lists from './measure-words.json' with { type: 'json' };

const costs: ReadonlySet<string> = new Set(listWords(lists.costs));

/** Whether one wants little of what is measured: an improvement of it by 57% is no increase. */
export const isCost = (metric: string): boolean =>
  costs.has(
    metric
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .at(-1)!,
  );
