import type { StatedKey } from '../../paper/field-rows.ts';

/** What a name of a format can stand for; whether there are more authors, the list of authors says. */
export type Target = 'title' | 'subtitle' | 'abstract' | 'section' | Exclude<StatedKey, 'moreAuthors'>;

/**
 * One row of a mapping: the names under which a format states a field. Rows and names come in order of preference: the
 * first that gives a valid value is read, and the first name is the one to write.
 */
export interface Row {
  field: Target;
  /** Names, or for JSON paths such as `authors[].name`. */
  names: string[];
  /** Names whose values form one date together: year, month, day. */
  isJoined?: boolean;
  /** How several names of people in one value are divided; each value is one person if absent. */
  divider?: 'and' | 'semicolon' | 'any';
  /** Whether people are named by family name and initials: "Hopper GM". */
  hasInitialsLast?: boolean;
  /** Whether several values are versions of one, so that the first of them counts. */
  isRepeated?: boolean;
  /** How the values are marked up, if not as the mapping says. */
  markup?: Markup;
}

/** How texts are written: plainly (a few inline tags of HTML at most), as HTML or JATS, or as TeX. */
export type Markup = 'plain' | 'html' | 'tex';

/** The names of a format, as data: read for digests, and the other way round for exports and identification. */
export interface Mapping {
  markup: Markup;
  /** Whose names they are, if a format is used by several: "OpenAlex". */
  of?: string;
  /** Whether the names were found by what they say and what stands under them. */
  isInferred?: boolean;
  rows: Row[];
}
