/** Loads what search needs after the first row. */
export const loadLater = () => import('./later.ts');
