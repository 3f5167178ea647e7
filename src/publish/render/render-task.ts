import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PageRecord } from './page-records.ts';

/** What a build asks of the process that compiles the site, or of the one that renders its pages. */
export interface RenderTask {
  /**
   * Folder to keep the renderer in, where this build and later ones find it, if it is made from that version of the
   * program; if it is not, or if this is absent, the process that compiles the site renders its pages, too.
   */
  keep?: { folder: string; version: string } | undefined;
  /** The site that stands, and what its pages were made from, by their paths in it. */
  last?: { site: string; pages: Record<string, PageRecord> } | undefined;
}

const file = 'node_modules/.cache/offprint/render-task.json';
const answer = 'node_modules/.cache/offprint/rendered.json';

/** Hands a task to the processes of this build; there is one build at a time in a checkout. */
export const giveTask = (task: RenderTask): void => write(file, task);

/** Takes the task of this build, once; without one, as when Astro is run by itself, nothing is kept. */
export function takeTask(): RenderTask {
  if (!existsSync(file)) return {};
  const task = JSON.parse(readFileSync(file, 'utf8')) as RenderTask;
  rmSync(file);
  return task;
}

/** Hands back what the pages were made from. */
export const giveRecords = (pages: Record<string, PageRecord>): void => write(answer, pages);

/** What the process that rendered the pages handed back. */
export const takeRecords = (): Record<string, PageRecord> =>
  JSON.parse(readFileSync(answer, 'utf8')) as Record<string, PageRecord>;

function write(path: string, value: object): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
