import { z } from 'astro/zod';
import { fields } from './fields.ts';
import type { StatedKey } from './field-rows.ts';
import type { FieldKey } from './fields.ts';

type Shape = { [Key in FieldKey]: (typeof fields)[Key]['schema'] };

const shape = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]));

/**
 * The front matter of a paper, as stored in `content/papers/<slug>.mdx`; used by the splitter, which writes
 * pages, and by the site, which reads them. The body of the page is the abstract. Derived from the table of
 * fields.
 */
export const paperSchema = z.strictObject(shape as Shape);

/** A paper's front matter after reading: lists are always present, but may be empty. */
export type Paper = z.output<typeof paperSchema>;
/** A paper's front matter for writing: empty fields are left out. */
export type PaperFrontmatter = z.input<typeof paperSchema>;
/** What a digest states about a paper besides title and abstract; absent if it states nothing. */
export type StatedFields = { [Key in StatedKey]?: NonNullable<PaperFrontmatter[Key]> };
