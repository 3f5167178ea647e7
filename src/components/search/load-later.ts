import { retried } from '../../search/client/retried.ts';

/** Loads what search needs after the first row. */
export const loadLater = retried(() => import('./later.ts'));
