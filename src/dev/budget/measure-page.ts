import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page, Response } from 'playwright';
import { slow4g } from '../browser/slow-line.ts';

/** What a page costs a reader who opens it cold; bytes as gzip sends them, times in milliseconds. */
export interface PageMeasures {
  bytes: number;
  /** Of the HTML alone, its styles included. */
  pageBytes: number;
  /** Of the largest drawing in it. */
  drawingBytes: number;
  scriptBytes: number;
  requests: number;
  /** Elements outside of formulas. */
  elements: number;
  largestPaint: number;
  /** Time over 50 ms of tasks of the main thread. */
  blockingTime: number;
  layoutShift: number;
}

const slow4gOfProtocol = {
  offline: false,
  latency: slow4g.latency,
  downloadThroughput: slow4g.bandwidth,
  uploadThroughput: 675e3 / 8,
};
const settled = 400;

/** Opens a page in a browser without cache, throttled to slow 4G and a fourth of the processor, and measures it. */
export async function measurePage(browser: Browser, url: string): Promise<PageMeasures> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => isTabIcon(response) || responses.push(response));
    await throttle(await context.newCDPSession(page));
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settled);
    return { ...(await weigh(responses)), ...(await readPage(page)) };
  } finally {
    await context.close();
  }
}

/** The icon of the tab, which only some headless browsers load, and for which no page waits. */
const isTabIcon = (response: Response): boolean => new URL(response.url()).pathname.endsWith('/favicon.svg');

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4gOfProtocol);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs in the page before all else. */
function observe(): void {
  const seen = { largestPaint: 0, blockingTime: 0, layoutShift: 0 };
  Object.assign(globalThis, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  watch('longtask', ({ duration }) => (seen.blockingTime += duration - 50));
  watch('layout-shift', ({ value = 0 }) => (seen.layoutShift += value));
}

type Weights = Pick<PageMeasures, 'bytes' | 'pageBytes' | 'scriptBytes' | 'requests'>;

async function weigh(responses: Response[]): Promise<Weights> {
  const weights = await Promise.all(
    responses.map(async (response) => ({
      type: response.request().resourceType(),
      bytes: await bytesOf(response),
    })),
  );
  const sum = (types: string[]): number =>
    weights.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    bytes: weights.reduce((total, { bytes }) => total + bytes, 0),
    pageBytes: sum(['document']),
    scriptBytes: sum(['script']),
    requests: responses.length,
  };
}

/** Fonts and images are packed already. */
async function bytesOf(response: Response): Promise<number> {
  const body = await response.body();
  const isPacked = ['font', 'image'].includes(response.request().resourceType());
  return isPacked ? body.length : gzipSync(body, { level: 6 }).length;
}

async function readPage(page: Page): Promise<Omit<PageMeasures, keyof Weights>> {
  const { drawing, ...measures } = await page.evaluate(() => {
    const { seen } = globalThis as unknown as {
      seen: Pick<PageMeasures, 'largestPaint' | 'blockingTime' | 'layoutShift'>;
    };
    const elements = [...document.querySelectorAll('*')].filter(
      (one) => !one.parentElement?.closest('.katex'),
    );
    const drawings = [...document.querySelectorAll('main svg')].map(({ outerHTML }) => outerHTML);
    const drawing = drawings.reduce((most, one) => (one.length > most.length ? one : most), '');
    return { ...seen, elements: elements.length, drawing };
  });
  return { ...measures, drawingBytes: gzipSync(drawing, { level: 6 }).length };
}
