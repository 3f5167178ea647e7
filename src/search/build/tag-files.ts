/** A file of the index: its path in the index's folder, and its bytes. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * Names Pagefind's table of contents (`pagefind.<hash>.pf_meta`) by a tag that the pages know, so that a browser
 * can ask for it before it has read `pagefind-entry.json`. Leaves everything as it is without a tag, and where
 * pages of several languages have tables of their own.
 */
export function tagFiles(files: IndexFile[], tag: string | undefined): IndexFile[] {
  const entryFile = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!tag || !entryFile) return files;
  const entry = JSON.parse(Buffer.from(entryFile.content).toString('utf8')) as Entry;
  const languages = Object.values(entry.languages);
  if (languages.length !== 1) return files;
  const was = `pagefind.${languages[0]!.hash}.pf_meta`;
  languages[0]!.hash = tag;
  const content = Buffer.from(JSON.stringify(entry));
  return files.map((file) => {
    if (file === entryFile) return { path: file.path, content };
    return file.path === was ? { path: `pagefind.${tag}.pf_meta`, content: file.content } : file;
  });
}

interface Entry {
  languages: Record<string, { hash: string }>;
}
