import { readDatedAuthors, type DatedAuthors } from '../features/read-dated-authors.ts';

/** What a remark states. */
export interface Remark extends DatedAuthors {
  venue?: string;
}

/** The end of the bold type or the italics before a remark, perhaps behind the address of the title's link. */
const bold = /^(?:\]\([^()\s]+\))?(?:\*\*?|__?)/;
/** What divides a remark from its title. */
const divider = /^\s*(?:[—–\-,.]\s+)?((?:by|von|par|por|door|di|av|af)\s+)?/iu;
const bracketed = /^\(([^()]*)\)\.?$/u;
/** What may follow the authors in brackets, such as a journal in italics, and what announces the text below. */
const place = /^(?<list>[^()]{3,600}?),? \((?<place>[^()]{2,160})\)(?:[.:,]|[.,]? [^.:]{2,40}:)?$/u;
const italic = /^([*_])([^*_]{3,120})\1(?:, ((?:19|20)\d\d))?$/u;

/**
 * Reads the authors behind a title in bold: "** (Ada Lovelace and Grace Hopper, 1952)", "** by Ada Lovelace (*Tides*)".
 * Undefined for other remarks, such as labels and publishers: authors come after "by", or are several with a year.
 */
export function readRemark(text: string): Remark | undefined {
  if (!bold.test(text)) return undefined;
  const rest = text.replace(bold, '');
  const by = divider.exec(rest)?.[1];
  const remark = rest
    .replace(divider, '')
    .replace(/(?<=\))\.$/, '')
    .trim();
  const found =
    (by && readPlaced(remark)) ||
    (readDatedAuthors(bracketed.exec(remark)?.[1] ?? remark) ?? (by && readList(remark)));
  if (!found) return undefined;
  const isSaid = by !== undefined || (found.published !== undefined && found.authors.length > 1);
  return isSaid ? found : undefined;
}

const remarked =
  /^(\P{L}{0,8}(?:\*\*|__)\[?)(?<title>[^[\]*]{4,300})(?<remark>(?:\]\([^()\s]+\))?(?:\*\*|__)\s.+)$/du;

/** Where the title stands in a line that is a title in bold with its authors behind it; undefined for other text. */
export function findRemarkedTitle(text: string): [start: number, end: number] | undefined {
  const { groups, indices } = (/\*\*|__/.test(text) && remarked.exec(text)) || {};
  return groups && readRemark(groups.remark!) ? indices?.groups?.title : undefined;
}

/** Authors with the journal behind them: "Ada Lovelace and Grace Hopper (*Journal of Tides*)." */
function readPlaced(remark: string): Remark | undefined {
  const groups = place.exec(remark)?.groups;
  const [, , venue, published] = italic.exec(groups?.place ?? '') ?? [];
  const found = venue ? readDatedAuthors(groups!.list!) : undefined;
  return found && { ...found, ...(venue && { venue }), ...(published && { published }) };
}

/** Authors with something else behind them: "Ada Lovelace (HWP 12).", "Ada Lovelace." */
const readList = (remark: string): Remark | undefined =>
  readDatedAuthors(place.exec(remark)?.groups?.list ?? remark.replace(/(?<=\p{Ll}{2})[.:]$/u, ''));
