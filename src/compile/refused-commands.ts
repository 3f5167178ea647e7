/** Commands that can do harm and that no formula of an abstract needs, by harm; each with an example. */
const harms: Record<string, Record<string, string>> = {
  'it defines commands': {
    def: '\\def\\a{b}',
    edef: '\\edef\\a{b}',
    gdef: '\\gdef\\a{b}',
    xdef: '\\xdef\\a{b}',
    let: '\\let\\a=b',
    futurelet: '\\futurelet\\a b c',
    globallet: '\\globallet\\a=b',
    long: '\\long x',
    global: '\\global x',
    newcommand: '\\newcommand{\\a}{b}',
    renewcommand: '\\renewcommand{\\a}{b}',
    providecommand: '\\providecommand{\\a}{b}',
  },
  'it names a character by its number': { char: '\\char"61' },
  'it writes to the terminal': {
    message: '\\message{x}',
    errmessage: '\\errmessage{x}',
    show: '\\show x',
  },
  'it draws a box': { rule: '\\rule{1em}{1em}' },
  'it raises or lowers a box': { raisebox: '\\raisebox{1em}{x}' },
  'it sets a box over its neighbours': {
    llap: '\\llap{x}',
    rlap: '\\rlap{x}',
    clap: '\\clap{x}',
    mathllap: '\\mathllap{x}',
    mathrlap: '\\mathrlap{x}',
    mathclap: '\\mathclap{x}',
  },
  'it holds what it does not show': { mathchoice: '\\mathchoice{a}{b}{c}{d}' },
};

/** Why a command is refused, and a formula that contains it, by the command's name. */
export const refusedCommands: ReadonlyMap<string, { reason: string; example: string }> = new Map(
  Object.entries(harms).flatMap(([reason, examples]) =>
    Object.entries(examples).map(([name, example]) => [name, { reason, example }]),
  ),
);
