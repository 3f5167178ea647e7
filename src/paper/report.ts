import { z } from 'astro/zod';

const count = z.number().int().nonnegative();
const line = z.number().int().positive();
const span = z
  .strictObject({ start: count, end: count })
  .describe('byte offsets in the digest; the end is exclusive');
const part = { text: z.string(), line, span };

/**
 * What the splitter found in a digest, as stored in `content/reports/<digest>.json`. Together, the spans of
 * records, boilerplate and rejects cover the file's bytes without gaps or overlaps.
 */
export const reportSchema = z.strictObject({
  digest: z.string().min(1).describe('name of the digest file without its extension'),
  file: z.string().min(1).describe('file name in content/digests'),
  format: z
    .string()
    .min(1)
    .optional()
    .describe('how it was read; absent in reports from before there were formats'),
  doubts: z.array(z.string()).optional().describe('why the digest as a whole is doubtful'),
  reading: z
    .strictObject({
      of: z.string().optional(),
      fields: z.array(z.strictObject({ field: z.string(), names: z.array(z.string()) })),
      leftOut: z.array(z.string()),
    })
    .optional()
    .describe('which names of a structured file gave which fields, and which gave none'),
  encoding: z.string().min(1),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.array(
    z.strictObject({
      slug: z.string().min(1).describe('its page, which several records of one paper share'),
      record: z.string().describe('the same hash as `source.record` on the page'),
      title: z.string(),
      line,
      endLine: line,
      span,
      section: z.string().optional(),
      uncertain: z.string().optional(),
      claims: z
        .array(
          z.strictObject({
            value: z.string(),
            metric: z.string().optional(),
            dataset: z.string().optional(),
          }),
        )
        .optional()
        .describe('the numbers that it claims, so that digests can be compared'),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('how likely it is that the record is exactly one paper'),
      stated: z
        .array(z.string())
        .optional()
        .describe('fields of the paper that the digest states beside title and abstract'),
      aside: z
        .array(z.strictObject({ text: z.string(), line }))
        .optional()
        .describe('lines of the record that are not on its page'),
      hyphens: z
        .array(z.strictObject({ in: z.enum(['title', 'abstract']), at: count, text: z.string() }))
        .optional()
        .describe('hyphens that broke words at line ends, left out at an offset of the title or abstract'),
    }),
  ),
  boilerplate: z.array(z.strictObject({ ...part, kind: z.string() })),
  rejects: z.array(z.strictObject({ ...part, reason: z.string() })),
  messages: z.array(
    z.strictObject({
      ruleId: z.string(),
      reason: z.string(),
      line: line.optional(),
      column: line.optional(),
      actual: z.string().optional().describe('the value seen'),
      note: z.string().optional().describe('what to do'),
    }),
  ),
});
export type Report = z.output<typeof reportSchema>;
