import { writeFileSync } from 'node:fs';
import { finishPage } from '../../finish/finish-page.ts';
import { makeRoom } from './link-file.ts';

/** A page of the site as UTF-8, which has still to be finished, or a file. */
export type Rendered =
  { isPage: true; content: Uint8Array } | { isPage: false; content: string | Uint8Array };

const decoder = new TextDecoder();

/**
 * Writes a page or file, with the folders above it.
 *
 * @throws Error of `finishPage`
 */
export async function writeRendered(path: string, { isPage, content }: Rendered): Promise<void> {
  const finished = isPage ? await finishPage(decoder.decode(content), true) : content;
  makeRoom(path);
  writeFileSync(path, finished);
}
