import { VFileMessage } from 'vfile-message';
import { DigestError } from '../../digest-error.ts';
import type { Place } from '../../passages/offsets.ts';
import type { Passage } from '../../passages/passage.ts';
import { readPassages } from '../../passages/read-passages.ts';
import { setApart } from '../../passages/set-apart.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { unzipEntry } from './unzip-entry.ts';

/** How an office program packs its documents. */
export interface PackageKind {
  format: string;
  /** The file of the archive that holds the text. */
  name: string;
  /** The passages of that file's XML. `open` gives the text of another file of the archive; empty if absent. */
  toPassages: (xml: string, toPlace: (offset: number) => Place, open: (name: string) => string) => Passage[];
}

/**
 * Reads an office document. Places are numbered by paragraphs, as a document has no lines; the spans of its packed text
 * are in proportion to the unpacked.
 *
 * @throws DigestError if it is damaged or holds no papers
 */
export function readPackage(bytes: Uint8Array, { file }: ReadOptions, kind: PackageKind): Split {
  const entry = unzipEntry(bytes, kind.name);
  if (!entry) {
    const cure = 'open it in an office program, and save it again';
    throw new DigestError(`the archive holds no ${kind.name}`, { cure });
  }
  const { content, packed } = entry;
  const xml = new TextDecoder().decode(content);
  const scale = (packed.end - packed.start) / Math.max(xml.length, 1);
  let line = 0;
  const toPlace = (offset: number): Place => ({ start: packed.start + Math.floor(offset * scale), line: (line += 1) });
  const open = (name: string): string => new TextDecoder().decode(unzipEntry(bytes, name)?.content);
  const passages = kind.toPassages(xml, toPlace, open);
  const split = readPassages(passages, { file, format: kind.format, encoding: 'utf-8', bytes: bytes.length });
  const note = 'nothing to do; byte spans of its papers are in proportion to the unpacked text';
  const message = Object.assign(new VFileMessage(`unpacked ${kind.name}`, { ruleId: 'decoded', source: 'offprint' }), { note });
  return { ...setApart(split, packed, 'other files of the archive'), messages: [...split.messages, message] };
} // prettier-ignore
