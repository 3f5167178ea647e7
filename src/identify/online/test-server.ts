import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How an imitated service answers one request. */
export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers requests with a list of replies, the last one again and again. */
export interface TestServer {
  base: string;
  requests: { url: string; headers: IncomingMessage['headers'] }[];
  close: () => Promise<void>;
}

/** Starts an imitation of a service, for tests. */
export async function startTestServer(...replies: Reply[]): Promise<TestServer> {
  const requests: TestServer['requests'] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)]!;
    requests.push({ url: request.url ?? '', headers: request.headers });
    reply(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { base: `http://127.0.0.1:${port}`, requests, close };
}

/** Answers with a body. */
export const say =
  (body: string): Reply =>
  (_request, response) =>
    response.end(body);

/** Answers with an error. */
export const fail =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    response.writeHead(status, headers).end('no');

/** Ends the connection halfway. */
export const hangUp: Reply = (_request, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"data":[');
  setTimeout(() => response.destroy(), 20);
};
