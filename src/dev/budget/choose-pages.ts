import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameKindTable } from '../../paper/name-kinds.ts';

/** Kinds of pages that are measured. */
export type PageKind =
  'home' | 'paper' | 'paper with mathematics' | 'topic' | 'name' | 'results' | 'map' | 'search' | 'errors';

/** A page of each kind that a built site has, by the path of its file. */
export function choosePages(folder: string): Map<PageKind, string> {
  const find = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();
  const isMath = (path: string): boolean =>
    readFileSync(join(folder, path), 'utf8').includes('class="katex"');
  const papers = find('papers/*/index.html');
  const names = Object.values(nameKindTable).flatMap((kind) => find(`${kind.folder}/*/index.html`));
  const pages: [PageKind, string | undefined][] = [
    ['home', 'index.html'],
    ['paper', papers.find((path) => !isMath(path))],
    ['paper with mathematics', papers.findLast(isMath)],
    ['topic', find('topics/*/index.html')[0]],
    ['name', names[0]],
    ['results', 'results/index.html'],
    ['map', 'map/index.html'],
    ['search', 'search/index.html'],
    ['errors', '404.html'],
  ];
  const isThere = (page: [PageKind, string | undefined]): page is [PageKind, string] =>
    page[1] !== undefined && existsSync(join(folder, page[1]));
  return new Map(pages.filter(isThere));
}
