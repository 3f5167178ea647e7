import type { Measure } from '../lines/measure-line.ts';
import type { Block } from './find-blocks.ts';
import type { Mark } from './find-marks.ts';
import type { Expectation } from '../period/learn-period.ts';
import type { PartText } from './find-part-texts.ts';
import type { Statement } from './find-statements.ts';

/** All that is known of a line before its neighbours have their say. */
export interface LineFeatures {
  measure: Measure;
  /** Whether the digest's lines were wrapped, and whether a blank line comes before this one. */
  isWrapped: boolean;
  isApart: boolean;
  /** Kind of boilerplate that its words show. */
  boilerplate?: string;
  /** The short block of wrapped lines that it stands in, if it stands in one. */
  block?: Block;
  /** What it states of a paper. */
  statement: Statement;
  /** Whether it may head a section: by its words, or only by being short. */
  isHeading: boolean;
  isShortName: boolean;
  /** Whether it heads papers that stand in blocks below it. */
  isLoneHeading?: boolean;
  /** Whether it only names an address: "Code: https://…". */
  isResource: boolean;
  /** Whether the digest says it again and again, numbers apart or word for word. */
  repeat?: 'alike' | 'exact';
  /** Whether it is the digest's first line. */
  isFirst: boolean;
  /** Whether the line above announces a paper: "Submitted by …". */
  isAnnounced?: boolean;
  /** The mark that it begins with, and whether the digest marks its titles at all. */
  mark?: Mark['kind'];
  marking?: 'title' | 'number';
  /** What the digest as a whole lets one expect of it. */
  expectation?: Expectation;
  /** The part of an abstract that it is the label of. */
  part?: string;
  /** Whether it begins a part of an abstract with its label, or goes on with one. */
  partText?: PartText;
  /** Which line it is of a title that the contents list has, that it stands right below one, or that the list has all titles but this line; and the authors that the list names. */
  listed?: 'first' | 'below' | 'not';
  listedAuthors?: string[];
}
