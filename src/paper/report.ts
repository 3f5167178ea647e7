import { z } from 'astro/zod';

const count = z.number().int().nonnegative();
const line = z.number().int().positive();
const span = z.strictObject({ start: count, end: count }).describe('bytes of the digest, end exclusive');
const part = { text: z.string(), line, span };

/**
 * What the splitter found in one digest, as `content/reports/<digest>.json` keeps it: the spans of records,
 * furniture and rejects cover the file's bytes without gap or overlap, in any order of lists.
 */
export const reportSchema = z.strictObject({
  digest: z.string().min(1).describe('name of the digest file without its ending'),
  file: z.string().min(1).describe('file name in content/digests'),
  format: z
    .string()
    .min(1)
    .optional()
    .describe('what it was read as: reports from before formats say nothing'),
  doubts: z.array(z.string()).optional().describe('why the digest as a whole is in doubt'),
  encoding: z.string().min(1),
  bytes: count,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  records: z.array(
    z.strictObject({
      slug: z.string().min(1).describe('the page: several records of one paper share it'),
      record: z.string().describe("hash as in the page's `source.record`"),
      title: z.string(),
      line,
      endLine: line,
      span,
      section: z.string().optional(),
      uncertain: z.string().optional(),
      confidence: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('how likely the record is a paper as it stands'),
      aside: z
        .array(z.strictObject({ text: z.string(), line }))
        .optional()
        .describe('lines of the record that are on no page'),
      hyphens: z
        .array(z.strictObject({ in: z.enum(['title', 'abstract']), at: count, text: z.string() }))
        .optional()
        .describe('hyphens that broke words at line ends, left out at an offset of the title or abstract'),
    }),
  ),
  furniture: z.array(z.strictObject({ ...part, kind: z.string() })),
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
