import { z } from 'astro/zod';
import { fields } from './fields.ts';
import type { StatedKey } from './field-rows.ts';
import type { FieldKey } from './fields.ts';

type Shape = { [Key in FieldKey]: (typeof fields)[Key]['schema'] };

const shape = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));

/**
 * A paper, as the front matter of `content/papers/<slug>.mdx` states it, used by the splitter that writes pages and
 * by the site that reads them. The abstract is the page's body. It follows from the table of fields.
 */
export const paperSchema = z.strictObject(shape as Shape);

/** A paper's front matter after reading: lists are always there, possibly empty. */
export type Paper = z.output<typeof paperSchema>;
/** A paper's front matter as it is written: empty fields left out. */
export type PaperFrontmatter = z.input<typeof paperSchema>;
/** What a digest states of a paper beside title and abstract; absent if it does not. */
export type StatedFields = { [Key in StatedKey]?: NonNullable<PaperFrontmatter[Key]> };
