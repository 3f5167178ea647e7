import type { Cost } from './measure-command.ts';
import type { DigestsCost } from './measure-digests.ts';
import type { LibraryCost } from './measure-library.ts';

/** The middle of an odd number of numbers, or the upper middle. */
const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
const oneDecimal = (value: number): string => value.toFixed(1);

/** A row of the table: the medians of several runs, and their processor time as a share of `whole`, if that is given. */
export function costRow(name: string, costs: Cost[], whole?: number): string {
  const cpu = middle(costs.map((cost) => cost.cpu));
  const cells = [
    oneDecimal(middle(costs.map(({ wall }) => wall))),
    oneDecimal(cpu),
    Math.round(middle(costs.map(({ memory }) => memory))),
    whole === undefined ? '' : (cpu / whole).toFixed(2),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** Processor seconds from digests to an indexed site: the median of several runs. */
export const coldTime = (runs: LibraryCost[]): number =>
  middle(runs.map(({ split, build }) => split.cpu + build.cpu));

/** The rows of the way from a library's digests to its site. */
export const describeDigests = (runs: DigestsCost[]): string[] => [
  costRow('first build of a version of the program', runs.map(({ first }) => first)), // prettier-ignore
  costRow('new digests', runs.map(({ cold }) => cold)), // prettier-ignore
  costRow('nothing changed', runs.map(({ unchanged }) => unchanged)), // prettier-ignore
  costRow('one digest changed', runs.map(({ oneDigest }) => oneDigest)), // prettier-ignore
];

/** The rows of the program itself, and a line about the size of its site. */
export function describeLibrary(runs: LibraryCost[], papers: number): { rows: string[]; sizes: string } {
  const whole = coldTime(runs);
  const { files, bytes, largest } = runs[0]!;
  return {
    rows: [
      costRow('split', runs.map(({ split }) => split), whole), // prettier-ignore
      costRow('build and index', runs.map(({ build }) => build), whole), // prettier-ignore
      costRow('all again, nothing changed', runs.map(({ unchanged }) => unchanged), whole), // prettier-ignore
      costRow('all again, one paper changed', runs.map(({ onePaper }) => onePaper), whole), // prettier-ignore
    ],
    sizes:
      `${oneDecimal(bytes / papers / 1000)} kB and ${oneDecimal(files / papers)} files a paper; the largest page, ` +
      `\`${largest.path}\`, has ${Math.round(largest.bytes / 1000)} kB, compressed ${Math.round(largest.zipped / 1000)} kB`,
  };
}
