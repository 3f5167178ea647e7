import { z } from 'astro/zod';

const text = z.string().trim().min(1);
const name = z.union([
  text.transform((name) => ({ name, spellings: [] as string[], context: [] as string[] })),
  z.strictObject({
    name: text,
    spellings: z
      .array(text)
      .default([])
      .describe('other ways to write it; hyphens, blanks and case fold by themselves'),
    context: z.array(text).default([]).describe('words of which one must stand in the same text'),
  }),
]);

/** A file of names: `datasets.yaml`, `models.yaml`, `methods.yaml`. */
export const namesSchema = z.array(
  z.strictObject({
    area: text,
    generic: z.boolean().default(false).describe('common knowledge: no reason to link two papers'),
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
      .describe('term to weight; a `*` at the end stands for any ending'),
  }),
);

/** The file `words.yaml`. */
export const wordsSchema = z.strictObject({
  notNames: z.array(text).default([]),
  metrics: z.array(text).default([]),
});
