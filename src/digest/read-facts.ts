import { readDate } from './read-date.ts';

/** What a line beside title and abstract states of a paper. */
export interface Facts {
  arxivId?: string;
  doi?: string;
  url?: string;
  published?: string;
  venue?: string;
  authors?: string[];
}

const arxivId =
  /^(?:arxiv\s*(?:id)?[:\s]\s*|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/)(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?(?:\.pdf)?(?:\s*\[[\w.-]{1,20}\])?$/i;
const doi = /^(?:doi:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S{1,150})$/i;
const url =
  /^(?:(?:url|link|paper|pdf|html|abs|code|github|project(?: page)?|website|openreview|available at):?\s*)?(https?:\/\/\S{3,500})$/i;
const date = /^(?:(?:published|submitted|posted|updated|announced|date)(?: on)?:?\s*)(.{4,40})$/i;
const venue =
  /^(?:(?:venue|journal(?:-ref)?|published in|appeared in|accepted (?:at|to|by)|to appear in|in proceedings of|conference)\b:?\s+.{2,200})$/i;
const bareVenue =
  /^(?:(?:[A-Z][\w&-]*\s){0,3}(?:NeurIPS|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|AAAI|IJCAI|KDD|SIGIR|WWW|UAI|AISTATS|COLT|STOC|FOCS|SODA|ICRA|IROS|CoRL|TMLR|JMLR|INTERSPEECH|ICASSP|WACV|BMVC|COLM|MICCAI|CHI|SIGGRAPH)(?:\s.{0,40})?)$/;
const label =
  /^(?:comments?|subjects?|categor(?:y|ies)|primary|keywords?|tags?|topics?|report-no|license|msc-class|acm-class|cite as|pages|tl;?dr|score|rating|decision|version)\s*:\s*\S.{0,400}$/i;
const subjects =
  /^(?:\[?(?:cs|math|stat|eess|physics|q-bio|q-fin|econ|astro-ph|cond-mat|quant-ph|hep-[a-z]{2}|nlin)(?:\.[A-Za-z-]{2,10})?\]?[\s,;|]*){1,8}$/;
const authorLabel = /^(?:authors?|by|written by|作者)\s*[:：]?\s+/i;
const name =
  /^(?:[\p{Lu}][\p{L}\p{M}'’`\\"{}^~.-]*[\d*†‡§¶]{0,4}|(?:de|da|di|del|der|den|van|von|le|la|el|al|bin|ibn|dos|du|ten|ter|y|e)|d'[\p{L}]+)$/u;

/** Facts of a line that states nothing else; parts divided by `|` or `·` are read one by one. Absent for other text. */
export function readFacts(text: string): Facts | undefined {
  if (text.length > 1000) return undefined;
  const parts = text.split(/\s+[|·•]\s+/).filter(Boolean);
  const facts = parts.map((part, index) => readPart(part.trim(), index > 0));
  if (facts.length === 0 || facts.some((fact) => !fact)) return undefined;
  return Object.assign({}, ...facts) as Facts;
}

function readPart(part: string, isLater: boolean): Facts | undefined {
  const id = arxivId.exec(part)?.[1];
  if (id) return { arxivId: id, url: `https://arxiv.org/abs/${id}` };
  const object = doi.exec(part)?.[1];
  if (object) return { doi: object.replace(/[.,;]$/, '') };
  const address = url.exec(part)?.[1];
  if (address) return { url: address };
  const when = date.exec(part)?.[1] ?? (isLater ? part : undefined);
  const published = when && readDate(when);
  if (published !== undefined && published !== '') return { published: published as string };
  if (venue.test(part))
    return { venue: part.replace(/^[^:]{1,20}:\s+|^(?:published|appeared|to appear) in\s+/i, '') };
  if (bareVenue.test(part)) return { venue: part };
  if (label.test(part) || subjects.test(part)) return {};
  return isLater ? { venue: part } : undefined;
}

/** Names of a line that lists authors and nothing else; absent for other text. */
export function readAuthors(text: string): string[] | undefined {
  const isLabelled = authorLabel.test(text);
  if (
    text.length > 5000 ||
    /[.:;?!]\s|[.?!]$/.test(isLabelled ? '' : text.replace(/\b[\p{Lu}][\p{L}]{0,2}\. ?/gu, ''))
  )
    return undefined;
  const list = text
    .replace(authorLabel, '')
    .replace(/\bet al\.?$/, '')
    .replace(/\s*\([^)]{0,80}\)/g, '');
  const names = list
    .split(/\s*[,;，、]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const areNames = names.length > 0 && names.every((part) => isName(part, isLabelled));
  return areNames ? names : undefined;
}

function isName(part: string, isLabelled: boolean): boolean {
  const words = part.split(/[\s~]+/);
  if (/^[\p{Script=Han}·]{2,12}$/u.test(part)) return isLabelled;
  if (words.length > 6 || (words.length < 2 && !isLabelled)) return false;
  return words.every((word) => name.test(word)) && /^\p{L}/u.test(words.at(-1) ?? '');
}
