import { markerName, markerSchema } from '../../../publish/site-marker.ts';
import type { Rule } from '../types.ts';

/** The file by which the next build knows the site as its own, and what it should name: what lies in the folder. */
export const siteMarker: Rule = ({ paths, texts }) => {
  const fault = (message: string) => [{ path: markerName, message }];
  const text = texts.get(markerName);
  if (text === undefined) return fault('is missing: build the site again');
  const marker = markerSchema.safeParse(parse(text));
  if (!marker.success) return fault('does not say that Offprint made the site');
  const named = new Set(marker.data.files);
  const strangers = [...paths.difference(named)].map((path) => `does not name ${path}`);
  const gone = [...named.difference(paths)].map((path) => `names ${path}, which is not there`);
  return [...strangers, ...gone].flatMap(fault);
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
