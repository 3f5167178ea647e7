import { readAuthors } from '../features/read-authors.ts';
import { readDate } from '../features/read-date.ts';
import type { Facts } from '../features/facts.ts';
import { readFacts } from '../features/read-facts.ts';
import type { SlotField } from './record-layout.ts';

/** What a record states by one field of a hint. */
export interface Stated {
  facts: Facts;
  authors?: string[];
}

/** Reads the value of a field where the hint says that it stands; nothing of a date without year, or of words. */
export function readValue(field: SlotField, value: string): Stated {
  switch (field) {
    case 'authors':
      return { facts: {}, authors: readAuthors(value) ?? readAuthors(`Authors: ${value}`) ?? divide(value) };
    case 'date':
      return { facts: toDate(value) };
    case 'venue':
      return { facts: { venue: value } };
    case 'doi':
      return { facts: readFacts(`doi: ${value}`) ?? readFacts(value) ?? {} };
    case 'arxiv':
      return { facts: readFacts(`arXiv:${value}`) ?? readFacts(value) ?? {} };
    case 'url':
      return { facts: toUrl(value) };
    default:
      return { facts: {} };
  }
}

function toDate(value: string): Facts {
  const date = readDate(value) ?? /^(?:19|20)\d\d$/.exec(value)?.[0] ?? readFacts(value)?.published;
  return date ? { published: date } : {};
}

function toUrl(value: string): Facts {
  const [url] = /https?:\/\/[^\s<>"]+/.exec(value) ?? [];
  return url ? (readFacts(url) ?? { url }) : {};
}

/** Names that no rule knows as such, divided by the strongest sign among them. */
function divide(value: string): string[] {
  const sign = [/\s*;\s*/, /\s*[|⋅·•∙]\s*/].find((each) => each.test(value)) ?? /\s*[,，、]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/; // prettier-ignore
  return value
    .replace(/^by\s+/i, '')
    .split(sign)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
