import type { Rule } from '../types.ts';

const fold = (path: string): string => path.normalize('NFC').toLowerCase();

/** Two paths that are one on a file system that knows no case. */
export const equalNames: Rule = ({ paths }) =>
  [...Map.groupBy([...paths], fold).values()]
    .filter((same) => same.length > 1)
    .map(([path = '', ...others]) => ({ path, message: `has the same name as ${others.join(', ')}` }));
