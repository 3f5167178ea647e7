import { z } from 'astro/zod';
import { digestFactsSchema } from '../../paper/digest-facts.ts';

const facts = digestFactsSchema.shape;

const text = z.string('must be text').trim().min(1, 'must not be empty');
/** A list of texts; one text counts as a list of one. */
const texts = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(text).min(1, 'must not be empty'),
);
const line = z.int('must be a line number').positive('must be a line number');

/** What a person can say of a digest, in a file beside it. A new key is a row here, described by how to write it. */
export const hintSchema = z.strictObject({
  format: text.optional().describe('name the format that the digest is to be read as, such as text'),
  record: texts
    .optional()
    .describe('list the parts of a record in their order, such as [title, authors, abstract]; put texts with a colon in quotation marks'), // prettier-ignore
  separator: text
    .optional()
    .describe('say what divides two records: blank line, two blank lines, none, or a line such as "---"'),
  skip: texts
    .optional()
    .describe('list lines that belong to no paper, in quotation marks; * stands for anything'),
  publish: z
    .union([z.literal('all'), z.array(line)], 'must be all, or a list of line numbers')
    .optional()
    .describe('write all, or the lines in which records in doubt begin, such as [12, 40]'),
  date: z
    .preprocess((value) => (typeof value === 'number' ? String(value) : value), facts.date)
    .describe('write the date on which the digest appeared, as 2025-11-26, 2025-11 or 2025'),
  source: facts.source.describe('write the address or the name of where the digest comes from'),
  example: facts.example.describe('write true or false'),
  mapping: z.record(text, text).optional().describe('name the key or column of each field, as title: Name'),
});

/** A hint as written. */
export type HintData = z.output<typeof hintSchema>;
