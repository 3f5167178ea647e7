import type { LineFeatures } from '../features/line-features.ts';
import type { Label } from './labels.ts';
import type { LineView, Look } from './line-view.ts';

/** A feature of a line: its value, where true counts as 1 and false as 0. */
export type EmissionFeature = (line: LineFeatures, view: LineView) => number | boolean;

/** Wording speaks for a title at most so much. */
const mostTitle = 3.5;
/** The wording of a line right below another speaks against a paragraph at most so much. */
const leastClose = -3;

const looks =
  (look: Look): EmissionFeature =>
  (_, view) =>
    view.look === look;
const isOutside =
  (outside: string): EmissionFeature =>
  (_, view) =>
    view.outside === outside;
const opens =
  (opening: string): EmissionFeature =>
  (_, view) =>
    hasOpening(view) && view.opening === opening;

const hasTitleWording = ({ look }: LineView): boolean =>
  look === 'wording' || look === 'names' || look === 'one or two names';
const hasOpening = (view: LineView): boolean =>
  hasTitleWording(view) || view.look === 'only line between abstracts';
/** Whether nothing but the wording tells whether a line continues a title, or a paragraph. */
const mayContinueTitle = ({ look, expectation }: LineView, { block }: LineFeatures): boolean =>
  !block && !expectation?.continuesTitle && (look === 'wording' || look === 'one or two names' || look === 'facts' || look === 'only line between abstracts'); // prettier-ignore
const mayContinueText = (view: LineView, { block }: LineFeatures): boolean =>
  !block && (hasTitleWording(view) || view.look === 'facts');

const isBeside = ({ expectation }: LineView): boolean =>
  expectation !== undefined && expectation.isBeside && !expectation.continuesTitle;
const isLoneName = ({ statement }: LineFeatures, { expectation }: LineView): boolean =>
  expectation !== undefined &&
  (expectation.isBeside || expectation.isOutside) &&
  !expectation.isNameExpected &&
  statement.authors?.length === 1 &&
  !statement.isLabelled;

/** Features of single lines by the names that the weights use. */
export const emissionFeatures: Record<string, EmissionFeature> = {
  'label of a part': looks('label of a part'),
  'part of an abstract': ({ partText }) => partText === 'first',
  'further line of a part': ({ partText }) => partText === 'further',
  'title of the contents list': ({ listed }) => listed === 'first',
  'below a listed title': ({ listed }) => listed === 'below',
  'only line between abstracts': looks('only line between abstracts'),
  'further line of a statement': looks('further line of a statement'),
  separator: looks('separator'),
  'words that boilerplate shares': looks('words that boilerplate shares'),
  boilerplate: looks('boilerplate'),
  facts: looks('facts'),
  'facts in boilerplate': ({ statement }, { outside }) =>
    outside === 'known' && statement.facts !== undefined,
  'labelled authors': looks('labelled authors'),
  names: looks('names'),
  'one or two names': looks('one or two names'),
  'several names': ({ statement: { authors, isLabelled } }) =>
    !isLabelled && authors !== undefined && authors.length > 1,
  'number of names, up to four': ({ statement: { authors, isLabelled } }) =>
    !isLabelled && authors !== undefined && authors.length > 1 && Math.min(authors.length, 4),
  'one name': ({ statement: { authors, isLabelled } }) => !isLabelled && authors?.length === 1,
  'one name where no name is expected': isLoneName,

  repeated: isOutside('repeated'),
  'first words of the digest': isOutside('first words of the digest'),
  'one or two words': isOutside('one or two words'),
  sentence: isOutside('sentence'),
  words: isOutside('words'),
  'number of words': ({ measure }, { outside }) => outside === 'words' && measure.words,
  'form that recurs beside papers': (_, view) => isBeside(view),
  'unlisted beside papers': isOutside('beside'),
  'stands outside of papers': (_, { expectation }) =>
    expectation !== undefined &&
    expectation.isOutside &&
    !expectation.isBeside &&
    !expectation.continuesTitle,

  heading: ({ isHeading }) => isHeading,
  'heading beside papers': ({ isHeading }, view) => isHeading && isBeside(view),
  'heading alone above papers': ({ isLoneHeading }) => isLoneHeading === true,
  'short name': ({ isHeading, isShortName }) => !isHeading && isShortName,

  'wording of a title': (_, view) => hasTitleWording(view) && Math.min(-view.prose, mostTitle),
  'mark of titles': ({ mark }, view) => hasTitleWording(view) && (mark === 'title' || mark === 'number'),
  'lacks the mark of titles': ({ mark, marking }, view) =>
    hasTitleWording(view) && mark !== 'title' && mark !== 'number' && marking === 'title',
  'lacks the number of titles': ({ mark, marking }, view) =>
    hasTitleWording(view) && mark !== 'title' && mark !== 'number' && marking !== 'title' && Boolean(marking || mark), // prettier-ignore
  'item without mark': ({ mark, marking, measure }, view) =>
    hasTitleWording(view) && !mark && !marking && measure.isItem,
  'one word': ({ measure }, view) => hasTitleWording(view) && measure.words <= 1,
  'no word': ({ measure }, view) => hasTitleWording(view) && !measure.isWorded,
  'said again and again': ({ repeat }, view) => hasTitleWording(view) && repeat === 'exact',
  'announced by the line above': ({ isAnnounced }, view) => hasTitleWording(view) && isAnnounced === true,
  'odds of a title by its place': (_, { expectation }) => expectation?.title ?? 0,

  'wording of a paragraph': (_, view) =>
    hasOpening(view) && (view.opening === 'close' ? Math.max(view.prose, leastClose) : view.prose),
  'label of an abstract': opens('label of an abstract'),
  item: opens('item'),
  resource: opens('resource'),
  'wrapped line in lower case': opens('part in lower case'),
  scrap: opens('scrap'),
  'odds of a title for an open line': ({ isWrapped, measure }, { expectation }) =>
    expectation !== undefined && !isWrapped && !measure.endsSentence && Math.max(expectation.title, 0),

  'wording of a paragraph, which continues no title': (line, view) =>
    mayContinueTitle(view, line) && view.prose,
  'continues the title above': (_, { expectation }) => expectation?.continuesTitle === true,
  'may continue wrapped text': (line, view) => mayContinueText(view, line) && view.isWrappedPart,
  'wording of continued text': (line, view) => mayContinueText(view, line) && view.prose,
};

/** Labels that lines of a look can have, whatever speaks for others. */
const possible: Partial<Record<Look, Label[]>> = {
  'left out by a hint': ['boilerplate'],
  'label of a part': ['boilerplate', 'B-title', 'B-text', 'I-text'],
  'only line between abstracts': ['boilerplate', 'B-title', 'I-title', 'B-text'],
  'further line of a statement': ['boilerplate', 'I-authors', 'I-facts'],
};

/** Whether a line can have a label at all. */
export function isPossible(label: Label, line: LineFeatures, view: LineView): boolean {
  const { look, outside } = view;
  const own = possible[look];
  if (own) return own.includes(label);
  switch (label) {
    case 'I-authors':
    case 'I-facts':
      return false;
    case 'B-facts':
      return line.statement.facts !== undefined && (look === 'facts' || outside === 'known');
    case 'B-authors':
      return line.statement.authors !== undefined && outside !== 'known' && look !== 'separator';
    case 'section':
      return (line.isHeading && isBeside(view)) || (outside !== 'known' && look !== 'separator' && !line.mark && (line.isHeading || line.isShortName)); // prettier-ignore
    default:
      return true;
  }
}
