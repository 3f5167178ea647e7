import type { Rule } from '../types.ts';

/** The most bytes of a page, which are about 14 kB when compressed: a phone gets them in one go. */
const most = 60_000;

/** Pages that cannot be parted: those of papers, which may be full of formulas. */
const whole = /^papers\/[^/]+\/index\.html$/;

/** A page that has to be parted, because its list is too long. */
export const pageWeights: Rule = ({ pages }) =>
  pages
    .map(({ path, source }) => ({ path, bytes: Buffer.byteLength(source) }))
    .filter(({ path, bytes }) => bytes > most && !whole.test(path))
    .map(({ path, bytes }) => ({ path, message: `has ${bytes} bytes, more than ${most}` }));
