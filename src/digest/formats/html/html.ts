import { detectBySigns } from '../by-signs.ts';
import type { Format } from '../format.ts';

const title = 'a saved web page';
/** The first element of a page, or of a part of one. */
const opening =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)*<(?:!doctype\s+html|html|head|body|div|section|article|main|table|ul|ol|dl)\b/i;

/** A web page as browsers save it. */
export const html: Format = {
  name: 'html',
  detect: (sample) => {
    const isNamed = /^x?html?$/.test(sample.ending) && /<[a-z][a-z0-9]*[\s>]/i.test(sample.head);
    if (isNamed && !/^\s*[{[\\%]/.test(sample.head)) return { confidence: 0.96, reason: 'its name and first lines are those of a page' };
    const found = detectBySigns({ title, signs: [opening] }, sample);
    // A page may begin as other XML does, so that it has to be the surer one.
    return found.confidence > 0 ? { ...found, confidence: 0.96 } : found;
  },
  read: async (bytes, options) => (await import('./read-html.ts')).readHtml(bytes, options),
}; // prettier-ignore
