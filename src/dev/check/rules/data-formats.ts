import { SaxesParser } from 'saxes';
import { attribute, elementsOf, innerText } from '../attributes.ts';
import type { Rule } from '../types.ts';

const jsonType = /^(application\/(ld\+|manifest\+)?json|importmap|speculationrules)$/i;

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function xmlFault(text: string): string | undefined {
  try {
    new SaxesParser({ xmlns: true }).write(text).close();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** JSON or XML, in files of its own or inside a page (JSON-LD), that does not parse. */
export const dataFormats: Rule = ({ pages, texts }) => {
  const embedded = pages.flatMap((page) =>
    elementsOf(page)
      .filter((element) => element.tagName === 'script' && jsonType.test(attribute(element, 'type') ?? ''))
      .map((element) => ({ path: page.path, message: jsonFault(innerText(element)) })),
  );
  const files = [...texts].map(([path, text]) => {
    if (/\.(json|webmanifest)$/.test(path)) return { path, message: jsonFault(text) };
    return { path, message: /\.(xml|svg|xsl)$/.test(path) ? xmlFault(text) : undefined };
  });
  return [...embedded, ...files].flatMap(({ path, message }) => (message ? [{ path, message }] : []));
};
