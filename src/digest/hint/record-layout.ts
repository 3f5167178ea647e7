/** What a part of a record can hold; `any` and `number` are left out of its page. */
export const slotFields = [
  'title',
  'authors',
  'abstract',
  'date',
  'venue',
  'doi',
  'arxiv',
  'url',
  'number',
  'any',
] as const;
export type SlotField = (typeof slotFields)[number];

/** A part of a record: a line, or several that follow each other. */
export interface Slot {
  /** As the hint names it: `venue · date`. */
  words: string;
  /** What it holds, from left to right. */
  fields: SlotField[];
  /** Matches a line that has the words round the fields, with a group for each; absent for a field alone. */
  pattern?: RegExp;
  /** Whether records may lack it. */
  isOptional: boolean;
  /** Whether a blank line stands above it. */
  isApart: boolean;
}

/** What divides one record from the next. */
export type Separator =
  { kind: 'none' } | { kind: 'blanks'; count: number } | { kind: 'line'; pattern: RegExp };

/** The layout of a digest as a person describes it. */
export interface RecordLayout {
  slots: Slot[];
  separator: Separator;
}
