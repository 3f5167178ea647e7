import type { ListedPaper } from '../list-format.ts';
import type { FoundPaper } from './answer.ts';
import type { Library } from './library.ts';

/** Makes a row, whose text is loaded when it is shown. */
export function makeFoundPaper(
  number: number,
  missing: string[],
  { base, loader, text }: Library,
  listed: ListedPaper | undefined,
): FoundPaper {
  return {
    number,
    missing,
    ...(listed && { listed: { ...listed, url: base + listed.url } }),
    async load() {
      const id = listed?.id || (await loader.ids([number])).get(number)!;
      const { url, content, meta } = await text(id);
      const { title = url, byline = '' } = meta;
      return { url: base + url.replace(/^\//, ''), title, byline, text: content };
    },
  };
}
