import { cpSync } from 'node:fs';
import { findPlaces } from '../../system/find-places.ts';
import { nextMessage } from './next-message.ts';
import { clientFolder, loadRenderer } from './renderer.ts';
import { renderSite } from './render-site.ts';
import type { RenderingStart } from './render-task.ts';

/**
 * The program that renders a site by a renderer that an earlier build kept, in the folder that its argument names. It is
 * sent a `RenderingStart`.
 */
const [folder = ''] = process.argv.slice(2);
const start = nextMessage<RenderingStart>();
cpSync(clientFolder(folder), findPlaces().out, { recursive: true });
await renderSite(await loadRenderer(folder), start);
