/** An entry of a file by what it says of itself. */
export interface KeyedFields {
  /** Empty if it has none. */
  key: string;
  /** By their names in lower case. */
  fields: Map<string, string>;
}

/** What a paper has of the volume that it is in, and the names that the volume has for it. */
const inherited: Record<string, string[]> = {
  booktitle: ['booktitle', 'title'],
  eventtitle: ['eventtitle'],
  date: ['date'],
  year: ['year'],
  month: ['month'],
};

/**
 * Gives entries what they leave to others: with `crossref` title and date of the volume, with `xdata` all fields of an
 * entry that only holds them. Fields of their own stay.
 *
 * @returns the entries that others refer to and that have no abstract: volumes and data, which are no papers
 */
export function inheritFields<Entry extends KeyedFields>(entries: Entry[]): Set<Entry> {
  const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const parents = new Set<Entry>();
  const parentsOf = ({ fields }: Entry, field: string): Entry[] =>
    (fields.get(field) ?? '').split(',').flatMap((key) => byKey.get(key.trim().toLowerCase()) ?? []);
  for (const entry of entries) {
    const { fields } = entry;
    for (const data of parentsOf(entry, 'xdata')) {
      parents.add(data);
      for (const [name, value] of data.fields) if (!fields.has(name)) fields.set(name, value);
    }
    for (const volume of parentsOf(entry, 'crossref')) {
      parents.add(volume);
      for (const [name, sources] of Object.entries(inherited)) {
        const value = sources.map((source) => volume.fields.get(source)).find((found) => found !== undefined);
        if (value !== undefined && !fields.has(name)) fields.set(name, value);
      }
    }
  }
  return new Set([...parents].filter(({ fields }) => !fields.has('abstract')));
}
