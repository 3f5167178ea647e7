import { refuseForeignText } from '../../bytes/refuse-foreign.ts';
import { toCharacterMap, toPlaces } from '../../passages/offsets.ts';
import { readPassages } from '../../passages/read-passages.ts';
import { tidySpans } from '../../passages/tidy-spans.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { decodeHtml } from './decode-html.ts';
import { toPassages } from './to-passages.ts';

/** Reads a saved web page. */
export function readHtml(bytes: Uint8Array, { file, encoding: asked }: ReadOptions): Split {
  const { text, encoding, bom } = decodeHtml(bytes, asked);
  refuseForeignText(text);
  const passages = toPassages(text, toPlaces(bytes, toCharacterMap(bytes, text, encoding, bom)));
  return tidySpans(readPassages(passages, { file, format: 'html', encoding, bytes: bytes.length }));
}
