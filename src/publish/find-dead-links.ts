import { readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { pageFile } from '../paper/page-files.ts';
import { toPrintableJson } from '../text/to-printable-json.ts';
import { deadAddress, filePath } from './dead-address.ts';
import { pageAddresses } from './page-addresses.ts';
import type { PageAddress } from './page-addresses.ts';

/** From the page of a paper to the home page. */
const toHome = '../../';

/**
 * Finds dead links in the bodies of papers, and images that no browser will load, each with its place and cure. Links
 * into the site occur only on pages that people wrote or edited.
 *
 * @param papers folder of the pages' sources
 * @param slugs pages to check; all have been built
 * @param site folder of the built site
 * @param home its home page; any host if only the base path is known
 */
export function findDeadLinks(papers: string, slugs: string[], site: string, home: URL): VFileMessage[] {
  const isFile = (path: string): boolean =>
    statSync(join(site, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return slugs.flatMap((slug) => {
    const file = pageFile(papers, slug);
    const from = new URL(`papers/${slug}/`, home);
    return pageAddresses(readFileSync(file, 'utf8')).flatMap((found) => {
      const fault = faultOf(found, from, home, isFile);
      return fault ? [toMessage(file, found, fault)] : [];
    });
  });
}

interface Fault {
  reason: string;
  cure: string;
}

function faultOf(
  { address, kind }: PageAddress,
  from: URL,
  home: URL,
  isFile: (path: string) => boolean,
): Fault | undefined {
  const url = URL.parse(address, from.href);
  if (kind === 'image' && url && url.protocol !== 'data:' && url.origin !== home.origin)
    return { reason: 'is on another host; pages load images only from this site', cure: saveImage(url) };
  const reason = deadAddress(address, from, home, isFile);
  if (reason === undefined) return undefined;
  const meant = url && meantPath(url, home, isFile);
  if (meant !== undefined) return { reason, cure: `write ${toHome}${meant}` };
  return {
    reason,
    cure: kind === 'image' && url ? saveImage(url) : 'correct the address or remove the link',
  };
}

const saveImage = ({ pathname }: URL): string =>
  `put the image in public/ and write ${toHome}${basename(pathname)}`;

/** The path that an address without base path or trailing slash was meant for; undefined if that is missing too. */
function meantPath(url: URL, home: URL, isFile: (path: string) => boolean): string | undefined {
  const isInside = url.pathname.startsWith(home.pathname);
  const inside = url.pathname.slice(isInside ? home.pathname.length : 1);
  return [inside, `${inside}/`].find((path) => isFile(filePath(new URL(path, home), home)));
}

function toMessage(file: string, { address, kind, line, column }: PageAddress, fault: Fault): VFileMessage {
  const reason = `the ${kind} ${toPrintableJson(address, 0)} ${fault.reason}`;
  const message = new VFileMessage(reason, { place: { line, column }, ruleId: `dead-${kind}` });
  return Object.assign(message, { file: relative('', file), note: fault.cure });
}
