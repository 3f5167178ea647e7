/** What is known about a kind of names. */
export interface NameKindRow {
  /** The field of a paper with names of this kind. */
  field: 'datasets' | 'models' | 'methods';
  /** The folder of their pages below the base, and the name of the vocabulary file without `.yaml`. */
  folder: string;
  /** The heading of a list of them. */
  title: string;
  /** The word for one of them, inside a sentence. */
  noun: string;
}

/** The kinds of names that papers share, in the order of the site. */
export const nameKindTable = {
  dataset: { field: 'datasets', folder: 'datasets', title: 'Data sets', noun: 'data set' },
  model: { field: 'models', folder: 'models', title: 'Models', noun: 'model' },
  method: { field: 'methods', folder: 'methods', title: 'Methods', noun: 'method' },
} satisfies Record<string, NameKindRow>;

/** The kind of a name in the vocabulary. */
export type NameKind = keyof typeof nameKindTable;

export const nameKinds = Object.keys(nameKindTable) as NameKind[];
