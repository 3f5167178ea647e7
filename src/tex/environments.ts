/** What the program knows of an environment of TeX; of others only the text stays. */
export interface Environment {
  /** A list of items, with numbers or without. */
  list?: 'ordered' | 'unordered';
  /** Whether it holds a formula on lines of its own. */
  isFormula?: true;
}

/** The environments of TeX by their names, which may end in a star. */
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
