import { commands } from '../commands.ts';
import { placeholders } from '../placeholders.ts';
import { functions, greek, texOnly, withArgument } from '../notation/tex-names.ts';
import { isKnownCommand } from './known-command.ts';

const fonts = /^(mathcal|mathbb|mathbf|mathrm|mathsf|mathfrak|mathscr|cal|bb|c)([A-Z])$/;

/** Doubled backslashes before a command, `\\alpha`; before anything else they end a line. */
const doubled = new RegExp(
  String.raw`(?<!\\)(?:\\\\)+(?=(?:${[...greek, ...texOnly, ...functions, ...withArgument].join('|')})(?![A-Za-z])|[{}])`,
  'g',
);

/** How unknown commands are handled. */
export interface Naming {
  /** Called with the name of each unknown command. */
  unknown?: (name: string) => void;
  /** The paper's own name, for `\method` and similar macros. */
  shortName?: string | undefined;
}

/**
 * Rewrites a formula so that KaTeX can set it: on one line, without comments and labels. A command from
 * another package becomes an equivalent, `\cS` and `\mathcalS` a calligraphic S, and an unknown command
 * without arguments its name, upright. An unknown command with arguments stays, because its effect on them is
 * unknown; the page then shows the source.
 */
export function cleanFormula(tex: string, naming: Naming = {}): string {
  return tex
    .replace(/\s+/g, ' ')
    .replace(/\\label\s?\{[^{}]*\}/g, '')
    .replace(doubled, '\\')
    .replace(/\\*%/g, '\\%')
    .replace(/(?<!\\)#/g, '\\#')
    .replace(/\\([A-Za-z]+)(\s*[{[])?/g, (all, name: string, argument: string | undefined) =>
      commandOf(all, name, argument, naming),
    )
    .replace(/(?<!\\)&/g, tex.includes('\\begin') ? '&' : '\\&')
    .replace(/^(?:\\[,;:! ]|\s|~)+|(?:(?<!\\)\s|~)+$/g, '')
    .replace(/(?<!\\)\\$/, '');
}

function commandOf(
  all: string,
  name: string,
  argument: string | undefined,
  { unknown, shortName }: Naming,
): string {
  const like = commands.get(name)?.instead;
  if (like !== undefined) return like + (argument ?? (like === '' ? ' ' : ''));
  if (isKnownCommand(name)) return all;
  const styled = fonts.exec(name);
  if (styled) return `\\${styled[1]!.length < 4 ? 'mathcal' : styled[1]}{${styled[2]}}${argument ?? ''}`;
  unknown?.(name);
  if (shortName && placeholders.test(name)) return `\\text{${shortName}}${argument ?? ''}`;
  return argument?.trim() === '{' ? all : `\\mathrm{${name}}${argument ?? ''}`;
}
