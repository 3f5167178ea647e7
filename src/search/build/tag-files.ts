import { entryFile, metaFile } from '../pagefind-files.ts';

/** A file of the index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Names Pagefind's table of contents by a tag that the pages know, so that a browser
 * can ask for it before it has read the entry file. Leaves everything as it is without a tag, and where
 * pages of several languages have tables of their own.
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
