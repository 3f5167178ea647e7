import { hash as hashOf } from 'node:crypto';
import type { DigestRecord } from '../digest/types.ts';

/** SHA-256 in 64 hex digits. */
export function hash(content: string | Uint8Array): string {
  return hashOf('sha256', content, 'hex');
}

/** Identifies a record (`source.record`): the first 16 hex digits of the hash of its title and abstract. */
export function recordHash({ title, paragraphs }: Pick<DigestRecord, 'title' | 'paragraphs'>): string {
  return hash([title, ...paragraphs].join('\n\n')).slice(0, 16);
}

/** Hash of a page with LF line endings, so that a checkout with CRLF does not look like an edit. */
export function pageHash(page: string): string {
  return hash(page.replaceAll('\r\n', '\n'));
}
