import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeSlowLine, type LineSpeed } from './slow-line.ts';

/** A site served as GitHub Pages does it, with a count of what was sent. */
export interface MeasuredSite {
  url: string;
  /** Bytes of bodies sent since the last call, as encoded. */
  takeBytes(): number;
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder with gzip and ten minutes of caching, over a line of the given speed or as fast as it goes. */
export async function serveMeasured(folder: string, speed?: LineSpeed): Promise<MeasuredSite> {
  let bytes = 0;
  const files = new Map<string, Buffer | undefined>();
  const read = (path: string) => {
    if (!files.has(path)) files.set(path, readPacked(join(folder, path)));
    return files.get(path);
  };
  const line = speed && makeSlowLine(speed);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).replace(
      /\/$/,
      '/index.html',
    );
    const body = read(path);
    if (!body) return void response.writeHead(404).end();
    bytes += body.length;
    const type = types[extname(path)];
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(type && { 'content-encoding': 'gzip' }),
    });
    if (line) line(response, body);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Files of known text types packed, others as they are: Pagefind packs its own. */
function readPacked(file: string): Buffer | undefined {
  if (!existsSync(file) || statSync(file).isDirectory()) return undefined;
  const body = readFileSync(file);
  return types[extname(file)] ? gzipSync(body, { level: 6 }) : body;
}
