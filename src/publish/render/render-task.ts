import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PackedPages } from './made-pages.ts';

/** What a build asks of the process that compiles the site. */
export interface RenderTask {
  /**
   * Folder to keep the renderer in, where this build and later ones find it, if it is made from that version of the
   * program; if it is not, or if this is absent, the process that compiles the site renders its pages, too.
   */
  keep?: { folder: string; version: string } | undefined;
}

/** The site that stands, if what its pages were made from is handed over with `giveLastRecords`. */
export interface LastSite {
  site: string;
}

/** The message on which the process that renders pages goes on, once it has read the library. */
export interface RenderingStart {
  last?: LastSite | undefined;
}

const folder = 'node_modules/.cache/offprint';
const task = `${folder}/render-task.json`;
/** What the pages of the site that stands were made from, and of the site that was rendered. */
const last = `${folder}/last-rendered.json`;
const answer = `${folder}/rendered.json`;

/** Hands a task to the processes of this build; there is one build at a time in a checkout. */
export const giveTask = (given: RenderTask): void => write(task, JSON.stringify(given));

/** Takes the task of this build, once; without one, as when Astro is run by itself, nothing is kept. */
export function takeTask(): RenderTask {
  if (!existsSync(task)) return {};
  const taken = JSON.parse(readFileSync(task, 'utf8')) as RenderTask;
  rmSync(task);
  return taken;
}

/** Hands over what the pages of the site that stands were made from: `PackedPages` as JSON. */
export const giveLastRecords = (pages: Uint8Array): void => write(last, pages);

/** Takes what the pages of the site that stands were made from. */
export function takeLastRecords(): PackedPages {
  const pages = JSON.parse(readFileSync(last, 'utf8')) as PackedPages;
  rmSync(last);
  return pages;
}

/** Hands back what the pages were made from. */
export const giveRecords = (pages: PackedPages): void => write(answer, JSON.stringify(pages));

/** What the process that rendered the pages handed back: `PackedPages` as JSON. */
export function takeRecords(): Uint8Array {
  const pages = readFileSync(answer);
  rmSync(answer);
  return pages;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
