/** What a line can be: `B-` labels are the first line of a title, paragraph, list of authors or fact, `I-` labels its further lines. */
export const labels = [
  'boilerplate',
  'section',
  'B-title',
  'I-title',
  'B-authors',
  'I-authors',
  'B-facts',
  'I-facts',
  'B-text',
  'I-text',
] as const;
export type Label = (typeof labels)[number];

/** A score for each label: the higher, the likelier; `-Infinity` for labels that a line cannot have. */
export type Scores = Record<Label, number>;
