import { mergeFiles, type TakenFormat } from '../../export/merge-files.ts';

/**
 * Downloads papers as one file, made of the files beside their pages.
 *
 * @throws Error if one of them cannot be loaded.
 */
export async function takeFiles(base: string, slugs: string[], ending: TakenFormat): Promise<void> {
  const files = await Promise.all(slugs.map((slug) => loadText(`${base}papers/${slug}.${ending}`)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([mergeFiles[ending](files)], { type: 'text/plain' }));
  link.download = `papers.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
