import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const name = z.union([
  text.transform((name) => ({ name, spellings: [] as string[], context: [] as string[] })),
  z.strictObject({
    name: text,
    spellings: z
      .array(text)
      .default([])
      .describe('other spellings; hyphens, spaces and case are ignored anyway'),
    context: z.array(text).default([]).describe('words one of which must occur in the same text'),
  }),
]);

/** A file of names: `datasets.yaml`, `models.yaml`, `methods.yaml`. */
export const namesSchema = z.array(
  z.strictObject({
    area: text,
    generic: z.boolean().default(false).describe('common knowledge, which does not relate two papers'),
    names: z.array(name),
  }),
);

/** The file `topics.yaml`. */
export const topicsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    label: text,
    definition: text,
    terms: z
      .record(text, z.number().positive())
      .default({})
      .describe('weights by term; a `*` at the end matches any ending'),
  }),
);

/** The file `words.yaml`. */
export const wordsSchema = z.strictObject({
  notNames: z.array(text).default([]),
  metrics: z.array(text).default([]),
  field: z
    .array(text)
    .default([])
    .describe(
      'words that papers of the field use, whatever their topic; a `*` at the end matches any ending',
    ),
});
