/** What the program knows about a TeX environment. Of other environments only the text is kept. */
export interface Environment {
  /** Whether it is a list, numbered or not. */
  list?: 'ordered' | 'unordered';
  /** Whether it holds a display formula. */
  isFormula?: true;
}

/** TeX environments by name, without the star that the name may end in. */
export const environments: ReadonlyMap<string, Environment> = new Map<string, Environment>([
  ['itemize', { list: 'unordered' }],
  ['compactitem', { list: 'unordered' }],
  ['description', { list: 'unordered' }],
  ['enumerate', { list: 'ordered' }],
  ['compactenum', { list: 'ordered' }],
  ['inparaenum', { list: 'ordered' }],
  ['equation', { isFormula: true }],
  ['align', { isFormula: true }],
  ['gather', { isFormula: true }],
  ['multline', { isFormula: true }],
  ['eqnarray', { isFormula: true }],
  ['displaymath', { isFormula: true }],
  ['math', { isFormula: true }],
  ['flalign', { isFormula: true }],
]);
