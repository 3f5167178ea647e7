import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { existsSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { UserError } from '../paper/user-error.ts';
import { basePath } from './base-path.ts';
import { plainRange } from './plain-range.ts';

/** How to serve a built site. */
export interface ServeOptions {
  /** Folder of the built site. */
  folder: string;
  /** Base path that the site was built for: `/` or `/repo/`, slashes optional. */
  base?: string;
  /** First port to try, 0 for any; if it is busy, the next is tried. */
  port?: number;
  host?: string;
  /** Cache files in memory: faster, for a folder that will not change. */
  frozen?: boolean;
}

/** A site that is being served. */
export interface ServedSite {
  /** Address of the home page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as GitHub Pages would: under its base path, with its `404.html`. No request can crash the server:
 * bad requests get an error, and a file that vanishes while being sent aborts only that response.
 *
 * @throws UserError where it cannot listen, and for a `base` that is not a path.
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { host = 'localhost', port = 4321 } = options;
  const base = basePath(options.base);
  const server = createServer(answer(options.folder, base, options.frozen ?? false));
  await listen(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string, base: string, frozen: boolean): RequestListener {
  const notFound = (_: unknown, response: ServerResponse) => {
    const page = join(folder, '404.html');
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'not found');
  };
  const files = sirv(folder, { dev: !frozen, etag: true, onNoMatch: notFound, setHeaders: mendRange });
  const route: RequestListener = (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(base)) {
      request.url = url.slice(base.length - 1);
      return files(request, response);
    }
    if (url === '/' || `${url}/` === base) {
      response.writeHead(302, { location: base });
      return response.end();
    }
    notFound(request, response);
  };
  return (request, response) => {
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    try {
      route(request, response);
    } catch {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  };
}

/** sirv throws on a range that ends before it begins, and sends the first bytes when asked for the last. */
function mendRange({ req: { headers } }: ServerResponse, _: string, { size }: Stats): void {
  if (headers.range !== undefined) headers.range = plainRange(headers.range, size);
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      return await listenOnce(server, host, next);
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || next >= Math.min(port + 100, 65535)) throw cannotServe(`${host}:${next}`, error);
    }
  }
}

function cannotServe(place: string, error: unknown): UserError {
  return new UserError(
    `cannot serve at ${place}: ${(error as Error).message}`,
    'set HOST and PORT to an address of this machine that is free',
  );
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
