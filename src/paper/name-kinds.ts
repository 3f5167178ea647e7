/** What is known of one kind of names. */
export interface NameKindRow {
  /** The field of a paper that holds names of this kind. */
  field: 'datasets' | 'models' | 'methods';
  /** Folder of their pages below the base, and the vocabulary's file without `.yaml`. */
  folder: string;
  /** Heading of a list of them. */
  title: string;
  /** One of them, within a sentence. */
  noun: string;
}

/** The kinds of names that papers share, in the order in which the site lists them. */
export const nameKindTable = {
  dataset: { field: 'datasets', folder: 'datasets', title: 'Data sets', noun: 'data set' },
  model: { field: 'models', folder: 'models', title: 'Models', noun: 'model' },
  method: { field: 'methods', folder: 'methods', title: 'Methods', noun: 'method' },
} satisfies Record<string, NameKindRow>;

/** What a name of the vocabulary stands for. */
export type NameKind = keyof typeof nameKindTable;

export const nameKinds = Object.keys(nameKindTable) as NameKind[];
