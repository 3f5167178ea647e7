import { z } from 'astro/zod';
import { publicRows } from '../paper/field-rows.ts';
import { fields as paperFields } from '../paper/fields.ts';

const count = z.number().int().nonnegative();

/** What supports one value. */
const evidence = z.strictObject({
  rule: z.string().describe('name of the rule that found the value'),
  words: z
    .array(z.strictObject({ in: z.enum(['title', 'abstract']), start: count, end: count, text: z.string() }))
    .describe('the words that support it; UTF-16 offsets in the text as set, the end exclusive'),
});

const sources = {
  stated: 'stated by the digest, or by a person on the page',
  identified: 'stated by the record that `identified` names',
  extracted: 'found in title or abstract by a rule; see its evidence',
  person: 'written by a person',
};

/** Where a field of a paper comes from. */
export type FieldSource = keyof typeof sources;

const source = z
  .enum(Object.keys(sources) as FieldSource[])
  .describe(Object.entries(sources).map(([name, meaning]) => `${name}: ${meaning}`).join('; ')); // prettier-ignore

/** The fields of the table that say something about the paper, each with its source. */
const fields = Object.fromEntries(
  publicRows.map(([key, { schema, label }]) => [
    key,
    z
      .strictObject({
        value: schema,
        source,
        evidence: z.array(evidence).optional().describe('one entry for each value, in their order'),
      })
      .optional()
      .describe(label),
  ]),
);

/** A paper in `library.json`. */
export const libraryPaperSchema = z.strictObject({
  slug: z.string().describe('last part of its address, and the cite key of other exports'),
  page: z.string().describe('address of its page; without host if the site does not know its own'),
  titleText: z.string().describe('the title as plain text'),
  abstract: z.string().describe('as plain text; empty if there is none'),
  places: z
    .array(z.strictObject({ digest: z.string(), file: z.string(), line: count, endLine: count }))
    .describe('where it is listed'),
  identified: paperFields.identified.schema,
  fields: z.strictObject(fields).describe('fields without a value are left out'),
});

/** `library.json`, or one of its parts. */
export const librarySchema = z.strictObject({
  $schema: z.string(),
  name: z.string(),
  description: z.string(),
  next: z.string().optional().describe('the next part of a large library; relative to this file'),
  papers: z.array(libraryPaperSchema),
});

/** The JSON Schema of `library.json`, for its readers. */
export function libraryJsonSchema(): object {
  return { title: 'A library of papers', ...z.toJSONSchema(librarySchema) };
}
