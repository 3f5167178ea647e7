import type { Page } from 'playwright';

/**
 * Collects problems of a page: console messages and uncaught errors (violations of the content policy are either),
 * missing files, which not every browser logs, and requests to other hosts. Returns a list that keeps growing.
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
