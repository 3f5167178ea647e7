import { fold } from '../vocabulary/fold.ts';

/** A spelling folded (see `fold`) and without a final `s`, so that singular and plural are equal. */
export const singular = (spelling: string): string => fold(spelling).replace(/s$/, '');
