import type { Page } from 'playwright';

/**
 * Gathers what a reader should never cause: lines in the console, uncaught errors (a breach of the content policy
 * is either), files that are missing (not every browser says so in its console) and requests to other hosts. Returns
 * the list that grows.
 */
export function watchPage(page: Page, origin: string, expected: RegExp[] = []): string[] {
  const seen: string[] = [];
  const note = (line: string) => {
    if (!expected.some((pattern) => pattern.test(line))) seen.push(line);
  };
  page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`a status of ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) note(`foreign request: ${url}`);
  });
  return seen;
}
