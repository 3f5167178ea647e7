import { entryFile, metaFile } from '../pagefind-files.ts';

/** A file of the index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Renames Pagefind's table of contents to a tag that the pages state, so that browsers can request it before they have
 * read the entry file. Changes nothing without a tag, or if there is a table for each of several languages.
 */
export function tagFiles(files: IndexFile[], tag: string | undefined): IndexFile[] {
  const found = files.find(({ path }) => path === entryFile);
  if (!tag || !found) return files;
  const entry = JSON.parse(Buffer.from(found.content).toString('utf8')) as Entry;
  const languages = Object.values(entry.languages);
  if (languages.length !== 1) return files;
  const was = metaFile(languages[0]!.hash);
  languages[0]!.hash = tag;
  const content = Buffer.from(JSON.stringify(entry));
  return files.map((file) => {
    if (file === found) return { path: file.path, content };
    return file.path === was ? { path: metaFile(tag), content: file.content } : file;
  });
}

interface Entry {
  languages: Record<string, { hash: string }>;
}
