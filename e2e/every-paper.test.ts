import type { Page } from 'playwright';
import { overflowOf } from './harness/overflow-of.ts';
import { readAbstract } from './harness/read-abstract.ts';
import { useReferenceFont } from './harness/reference-font.ts';
import { expect, test } from './harness/test.ts';
import { titlesOf } from './harness/titles-of.ts';
import type { SiteName } from './harness/sites.ts';

/** Most papers that are checked, spread evenly over the library. */
const most = 100;
/** Longer titles may push the abstract down. */
const longTitle = 150;

const papersOf = (site: SiteName): [path: string, title: string][] => {
  const all = [...titlesOf(site)];
  return all.filter((_, at) => at % Math.ceil(all.length / most) === 0);
};

/** The claims and similarities that a page states, with formulas once, as readers see them. */
const readPaper = (page: Page) =>
  page.evaluate(() => {
    const textOf = (selector: string): string => {
      const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
      if (!copy) return '';
      for (const unseen of copy.querySelectorAll('.katex-mathml, .visually-hidden')) unseen.remove();
      return copy.textContent;
    };
    return {
      text: `${textOf('h1')} ${textOf('.abstract')}`,
      chips: textOf('.chips'),
      numbers: [...document.querySelectorAll('tr[id^="claim-"] td:first-child')].map((cell) =>
        cell.textContent.trim(),
      ),
      similar: [...document.querySelectorAll('.similar li')].map((row) => ({
        path: new URL(row.querySelector('a')!.href).pathname,
        reasons: row.querySelector('p')!.textContent.replace(/^\s*In both: /, '').split(', '), // prettier-ignore
      })),
    };
  });

const plain = (text: string): string => text.replaceAll(/\s/g, '').replaceAll('×', 'x').toLowerCase();

/** Whether a text contains a whole number, ignoring spaces: `9.4%` does not contain `4%`. */
function saysNumber(text: string, number: string): boolean {
  const letters = [...plain(number)].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`));
  const literal = letters.join(String.raw`\s*`);
  return new RegExp(String.raw`(?<!\d|\d[.,])${literal}(?!\d|[.,]\d)`, 'i').test(text.replaceAll('×', 'x'));
}

for (const site of ['own', 'sample', 'chinese', 'fork'] satisfies SiteName[]) {
  test.describe(`in every paper of the site "${site}"`, () => {
    test.use({ site });
    test.setTimeout(180_000);

    test('a reader sees each number exactly as the abstract has it, and what similar papers share in both', async ({
      page,
    }) => {
      const read = new Map<string, Awaited<ReturnType<typeof readPaper>>>();
      for (const path of titlesOf(site).keys()) {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        read.set(new URL(page.url()).pathname, await readPaper(page));
      }
      for (const [path, { text, numbers }] of read)
        for (const number of numbers) {
          expect(saysNumber(text, number), `${path} claims ${number}`).toBe(true);
        }
      const saysBoth = ({ text, chips }: { text: string; chips: string }): string =>
        plain(`${text} ${chips}`);
      for (const [own, paper] of read) {
        const { similar } = paper;
        expect(similar.length).toBeLessThanOrEqual(5);
        for (const { path, reasons } of similar) {
          expect([1, 2]).toContain(reasons.length);
          for (const reason of reasons) {
            expect(saysBoth(paper), `${own}: ${reason}`).toContain(plain(reason));
            expect(saysBoth(read.get(path)!), `${path}: ${reason}`).toContain(plain(reason));
          }
        }
      }
    });

    test('the abstract is near the top, in lines of a readable length', async ({ page }) => {
      await useReferenceFont(page);
      for (const [path, title] of papersOf(site)) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(path);
        const wide = await readAbstract(page);
        await page.setViewportSize({ width: 390, height: 844 });
        const narrow = await readAbstract(page);
        expect(await overflowOf(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        if (!wide || !narrow || title.length > longTitle) continue;
        expect(wide.top, path).toBeLessThanOrEqual(330);
        expect(narrow.top, path).toBeLessThanOrEqual(380);
        expect(Math.max(0, ...wide.lines), path).toBeLessThanOrEqual(80);
      }
    });
  });
}

test.describe('in the papers of the sample', () => {
  test('lines have 66 to 75 characters on average, and a long abstract fits the window', async ({ page }) => {
    await useReferenceFont(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('papers/lighthouses-by-night-forecasting-fog-with-few-gauges/');
    const text = 'Forecasting of coastal fog from a few tide gauges is hard, and lanterns help. '.repeat(20);
    await page.locator('.abstract p').first().evaluate((one, words) => (one.textContent = words), text.slice(0, 1500)); // prettier-ignore
    const { top, bottom, lines } = (await readAbstract(page))!;
    const mean = lines.reduce((sum, letters) => sum + letters, 0) / lines.length;
    expect(mean).toBeGreaterThanOrEqual(66);
    expect(mean).toBeLessThanOrEqual(75);
    expect((800 - top) / (bottom - top)).toBeGreaterThanOrEqual(0.9);
  });
});
