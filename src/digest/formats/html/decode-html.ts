import { decode, type Decoded } from '../../bytes/decode.ts';

/** Bytes at a page's start in which it names its encoding. */
const head = 4096;
const declared =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:-]{2,40})/i;

/**
 * A page's text. A byte order mark decides, then `encoding`; else it is UTF-8 if its bytes are, as browsers save pages
 * so and leave what they name; else what it names.
 *
 * @throws DigestError if the bytes do not fit
 */
export function decodeHtml(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding) return decode(bytes, encoding);
  try {
    return decode(bytes);
  } catch (error) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, head));
    const [, ofMeta, ofXml] = declared.exec(start) ?? [];
    const named = ofMeta ?? ofXml;
    if (!named || /^utf-?8$/i.test(named)) throw error;
    return decode(bytes, named);
  }
}
