import { treatmentOf } from '../prose/commands.ts';
import { isKnownCommand } from '../formula/known-command.ts';
import type { Token } from './notation-tokens.ts';
import {
  commandOperators,
  functions,
  greek,
  isTexName,
  operators,
  symbols,
  texOnly,
  uprightFunctions,
  withArgument,
} from './tex-names.ts';

/** What is taken for notation. */
export interface Reading {
  /** Damaged notation too (`ell_infty`); else only what a backslash shows. */
  repair: boolean;
  /** Letters, and products of two, known to be variables of this text. */
  variables: ReadonlySet<string>;
}

/** `scripted` is an atom with scripts, `compound` more than one atom. */
type Kind =
  | 'letter'
  | 'product'
  | 'greek'
  | 'symbol'
  | 'number'
  | 'function'
  | 'command'
  | 'group'
  | 'list'
  | 'word'
  | 'scripted';

/** A stretch of tokens read as notation. */
export interface Expression {
  tex: string;
  /** Index of the token after it. */
  end: number;
  kind: Kind | 'compound';
  /** Whether something in it can only be notation. */
  seeded: boolean;
  hasGreek: boolean;
}

/** How many tokens an expression may have: a bound that keeps reading linear. */
const longest = 80;
/** How deep braces may nest: each level is tried in two readings. */
const deepestBraces = 4;
const signOperators = /^[=<>≤≥≈≠∈→±×·+*/∼≪≫-]$/;
const closers: Record<string, RegExp> = { '(': /^[)\]]$/, '[': /^[)\]]$/, '{': /^\}$/ };
const greekLetter = /^[\u0370-\u03ff∞ℓ]$/;

/**
 * Reads notation by descent: an expression is atoms joined by operators or set side by side, an atom a base with
 * scripts. The rules are those that were measured for text of which backslashes and dollars are gone.
 */
export class NotationParser {
  readonly #tokens: Token[];
  readonly #reading: Reading;
  #limit = 0;
  #depth = 0;
  #braces = 0;
  /** Whether inside the brackets of a bound, `O(…)`, where a short word is a product or a quantity. */
  #inBound = false;

  constructor(tokens: Token[], reading: Reading) {
    this.#tokens = tokens;
    this.#reading = reading;
  }

  /** The longest expression that begins at a token; nothing if none begins there. */
  read(start: number): Expression | undefined {
    this.#limit = Math.min(this.#tokens.length, start + longest);
    this.#depth = 0;
    this.#braces = 0;
    return this.#expression(start);
  }

  #at(index: number): Token | undefined {
    return index < this.#limit ? this.#tokens[index] : undefined;
  }

  #text(index: number): string {
    return this.#at(index)?.text ?? '';
  }

  #expression(start: number): Expression | undefined {
    let left = this.#atom(start);
    while (left) {
      const more = this.#operation(left) ?? this.#product(left);
      if (!more) break;
      left = more;
    }
    return left;
  }

  /** `left op right`; at the end also `2.5times` and `2.5\times`. */
  #operation(left: Expression): Expression | undefined {
    const spaced = this.#at(left.end)?.kind === 'blank';
    const at = left.end + (spaced ? 1 : 0);
    const operator = this.#operator(at);
    if (!operator) return undefined;
    const after = this.#at(at + 1)?.kind === 'blank';
    const right = this.#atom(at + (after ? 2 : 1));
    if (!right) return spaced ? undefined : this.#factor(left, at);
    if (/^[-/*+]$/.test(operator) && spaced !== after && this.#depth === 0) return undefined;
    const word = this.#at(at)!.kind === 'word';
    const seeded =
      left.seeded ||
      right.seeded ||
      this.#isSeed(left, operator, right, spaced) ||
      this.#at(at)!.kind === 'command';
    if (word && !seeded) return this.#factor(left, at);
    const hasGreek = left.hasGreek || right.hasGreek;
    const tex = joined(joined(left.tex, operator, spaced), right.tex, after);
    return { tex, end: right.end, kind: 'compound', seeded, hasGreek };
  }

  #factor(left: Expression, at: number): Expression | undefined {
    const token = this.#at(at);
    const glued = at === left.end && left.tex.match(/[\d)}]$/) !== null;
    if (!glued || !token || !/^\\?times$/.test(token.text)) return undefined;
    if (token.kind === 'word' && !this.#reading.repair) return undefined;
    return { ...left, tex: joined(left.tex, '\\times', false), end: at + 1, kind: 'compound', seeded: true };
  }

  #operator(index: number): string | undefined {
    const token = this.#at(index);
    if (!token) return undefined;
    if (token.kind === 'sign' && signOperators.test(token.text)) return token.text;
    if (token.text === 'x' && this.#text(index + 1) === '10' && this.#text(index + 2) === '^')
      return '\\times';
    const name = token.text.replace('\\', '');
    if (token.kind === 'command')
      return operators.has(name) || commandOperators.has(name) ? token.text : undefined;
    if (token.kind === 'word' && this.#reading.repair && operators.has(name)) return `\\${name}`;
    return undefined;
  }

  /** Whether an operator and what it joins show that this is notation: a Greek name beside `=`, `256times256`. */
  #isSeed(left: Expression, operator: string, right: Expression, spaced: boolean): boolean {
    if (!this.#reading.repair) return false;
    const numbers = left.kind === 'number' && right.kind === 'number';
    const letters = isVariable(left) && isVariable(right);
    if (operator === '\\times') return spaced ? letters : left.kind === 'number' || letters;
    if (operator === '\\sim') return numbers;
    if (texOnly.has(operator.slice(1))) return true;
    const bothGreek = left.kind === 'greek' && right.kind === 'greek';
    if (operator === '-') return !spaced && left.kind === 'number' && right.hasGreek;
    if (operator === '/' && bothGreek) return false;
    if (left.hasGreek || right.hasGreek)
      return operator !== '*' && operator !== '\\approx' ? true : !bothGreek;
    return (
      (operator === '=' || (!spaced && /^[+*]$/.test(operator))) &&
      (this.#isKnown(left) || this.#isKnown(right))
    );
  }

  #isKnown(expression: Expression): boolean {
    return this.#reading.variables.has(expression.tex);
  }

  /** Atoms side by side: `2n`, `12\boldsymbol{g}`, `n log n`, `alpha B A`. */
  #product(left: Expression): Expression | undefined {
    const spaced = this.#at(left.end)?.kind === 'blank';
    const right = this.#atom(left.end + (spaced ? 1 : 0));
    if (!right || !(spaced ? this.#mayFollow(left, right) : mayTouch(left, right))) return undefined;
    return {
      tex: joined(left.tex, right.tex, spaced),
      end: right.end,
      kind: 'compound',
      seeded: left.seeded || right.seeded,
      hasGreek: left.hasGreek || right.hasGreek,
    };
  }

  #mayFollow(left: Expression, right: Expression): boolean {
    if (left.kind === 'list' || right.kind === 'list' || right.kind === 'group' || right.kind === 'word')
      return false;
    if (this.#depth > 0) return true;
    if (left.kind === 'number') return right.kind === 'function' || right.kind === 'command';
    if (right.kind === 'function' || left.kind === 'function') return left.kind !== 'group';
    if (right.kind === 'command') return left.kind === 'command' || left.seeded;
    return right.kind === 'letter' && /^[A-Z]$/.test(right.tex) && left.hasGreek && this.#isFree(right.end);
  }

  /** Whether a letter that ends before a token stands alone: no hyphenated word, no initial. */
  #isFree(end: number): boolean {
    const next = this.#at(end);
    return !next || next.kind === 'blank' || /^[,;:)\]/+=]$/.test(next.text);
  }

  #atom(start: number): Expression | undefined {
    const base = this.#base(start);
    if (!base) return undefined;
    const scripted = this.#scripts(base);
    if (base.kind === 'word' && scripted === base) return undefined;
    const applied = this.#applied(scripted);
    return applied.kind === 'function' && !applied.tex.startsWith('\\mathrm')
      ? this.#withArgument(applied)
      : applied;
  }

  /** `log n`: damaged, a function is one only with its argument. */
  #withArgument(name: Expression): Expression | undefined {
    const spaced = this.#at(name.end)?.kind === 'blank';
    const argument = this.#atom(name.end + (spaced ? 1 : 0));
    const fits =
      argument && !['list', 'word'].includes(argument.kind) && (spaced || mayTouch(name, argument));
    if (!fits) return name.seeded ? name : undefined;
    const seeded = name.seeded || argument.seeded || /^\\log [nNkmd]$/.test(`${name.tex} ${argument.tex}`);
    return { ...argument, tex: joined(name.tex, argument.tex, spaced), kind: 'command', seeded };
  }

  #base(index: number): Expression | undefined {
    const token = this.#at(index);
    if (!token) return undefined;
    if (token.kind === 'number') return atom(token.text.replaceAll(',', '{,}'), index + 1, 'number');
    if (token.kind === 'word') return this.#word(token.text, index);
    if (token.kind === 'command') return this.#command(token.text, index);
    if (token.text === '{') return this.#braced(index) ?? this.#set(index);
    if (token.text in closers) return this.#group(index);
    if (token.text === '|') return this.#absolute(index);
    if (greekLetter.test(token.text)) return { ...atom(token.text, index + 1, 'greek'), hasGreek: true };
    const number = this.#at(index + 1);
    if (/^[-−~≈∼]$/.test(token.text) && this.#depth > 0 && number?.kind === 'number') {
      return atom(token.text.replace('~', '\\sim ') + number.text, index + 2, 'number');
    }
    return undefined;
  }

  #word(word: string, index: number): Expression | undefined {
    if (/^[A-Za-z]$/.test(word))
      return this.#isEnglish(word, index) ? undefined : atom(word, index + 1, 'letter');
    if (!this.#reading.repair) return undefined;
    if (greek.has(word))
      return { ...atom(`\\${word}`, index + 1, 'greek', texOnly.has(word)), hasGreek: true };
    if (this.#reading.variables.has(word)) return atom(word, index + 1, 'product');
    if (symbols.has(word))
      return texOnly.has(word) ? atom(`\\${word}`, index + 1, 'symbol', true) : undefined;
    if (functions.has(word)) return atom(`\\${word}`, index + 1, 'function');
    if (withArgument.has(word) && this.#text(index + 1) === '{')
      return this.#arguments(`\\${word}`, index + 1, true);
    if (/^(?:math[a-z]+|sqrt)$/.test(word) && withArgument.has(word)) return this.#looseArgument(word, index);
    if (uprightFunctions.has(word) && /^[({]$/.test(this.#text(index + 1)))
      return atom(`\\mathrm{${word}}`, index + 1, 'function');
    if (this.#depth > 0 && uprightFunctions.has(word))
      return atom(`\\mathrm{${word}}`, index + 1, 'function');
    if (this.#inBound && /^(?:[a-z]{2}|[A-Z]{2,5})$/.test(word))
      return atom(upright(word), index + 1, 'letter');
    return this.#namedBase(word, index);
  }

  /** `mathcal T`, `sqrt n`: the argument of a command that TeX lets go without braces. */
  #looseArgument(word: string, index: number): Expression | undefined {
    const argument = this.#text(index + 2);
    const fits = this.#at(index + 1)?.kind === 'blank' && /^(?:[A-Zb-z]|\d+)$/.test(argument);
    return fits ? atom(`\\${word}{${argument}}`, index + 3, 'command', true) : undefined;
  }

  /** `AP^r`, `SelfCap_{text{LR}}`: a word under a script; only the script makes it notation. */
  #namedBase(word: string, index: number): Expression | undefined {
    const braced = /^[_^]$/.test(this.#text(index + 1)) && this.#text(index + 2) === '{';
    const raised = /^[A-Z]{2,3}$/.test(word) && this.#text(index + 1) === '^';
    return (braced && word.length <= 12) || raised ? atom(`\\mathrm{${word}}`, index + 1, 'word') : undefined;
  }

  /** Whether `a`, `A` or `I` is a word of the text: at its own level, but before a script or an operator. */
  #isEnglish(word: string, index: number): boolean {
    if (!/^[aAI]$/.test(word) || this.#depth > 0 || this.#reading.variables.has(word)) return false;
    const next = this.#at(index + 1)?.kind === 'blank' ? this.#text(index + 2) : this.#text(index + 1);
    return !/^[_^=+/]$/.test(next);
  }

  #command(command: string, index: number): Expression | undefined {
    const name = command.slice(1);
    if (
      treatmentOf(name) ||
      name.length === 1 ||
      !isKnownCommand(name) ||
      /^(?:begin|end|left|right|def|let|href|url)$/.test(name)
    )
      return undefined;
    const taken = withArgument.get(name);
    if (this.#text(index + 1) === '{' && !greek.has(name) && !functions.has(name))
      return this.#arguments(command, index + 1, true, taken);
    if (!taken)
      return {
        ...atom(command, index + 1, functions.has(name) ? 'function' : 'command', true),
        hasGreek: greek.has(name),
      };
    const blank = this.#at(index + 1)?.kind === 'blank' ? 1 : 0;
    const letter = this.#text(index + 1 + blank);
    return taken === 1 && /^(?:[A-Za-z]|\\[A-Za-z]+)$/.test(letter)
      ? atom(`${command}{${letter}}`, index + 2 + blank, 'command', true)
      : undefined;
  }

  /** A command with the groups in braces that follow it. */
  #arguments(command: string, index: number, seeded: boolean, count = 3): Expression | undefined {
    let tex = command;
    let end = index;
    for (let taken = 0; taken < count && this.#text(end) === '{'; taken++) {
      const group = this.#raw(end);
      if (!group) return undefined;
      tex += group.tex;
      end = group.end;
    }
    return atom(tex, end, 'command', seeded);
  }

  /** A group in braces as it stands, with the backslashes of known names put back. */
  #raw(index: number): { tex: string; end: number } | undefined {
    let depth = 0;
    let tex = '';
    for (let end = index; this.#at(end); end++) {
      const token = this.#at(end)!;
      if (token.text === '{') depth++;
      if (token.text === '}') depth--;
      const named =
        token.kind === 'word' &&
        this.#reading.repair &&
        isTexName(token.text) &&
        (token.text.length > 2 || this.#text(end + 1) === '{');
      tex = joined(tex, named ? `\\${token.text}` : token.text, false);
      if (depth === 0) return { tex, end: end + 1 };
    }
    return undefined;
  }

  /** `|V|` inside brackets. */
  #absolute(index: number): Expression | undefined {
    const inner = this.#depth > 0 && this.#text(index + 1) !== '|' ? this.#atom(index + 1) : undefined;
    if (!inner || this.#text(inner.end) !== '|') return undefined;
    return { ...inner, tex: `|${inner.tex}|`, end: inner.end + 1, kind: 'group' };
  }

  /** `{\epsilon}` outside mathematics. */
  #braced(index: number): Expression | undefined {
    if (this.#braces > deepestBraces) return undefined;
    this.#braces++;
    const inner = this.#expression(index + 1);
    this.#braces--;
    return inner?.seeded && this.#text(inner.end) === '}' ? { ...inner, end: inner.end + 1 } : undefined;
  }

  /** `{0,1}^n`: braces that only a script shows to be a set. */
  #set(index: number): Expression | undefined {
    const group = this.#group(index);
    if (!group || !/^[_^]$/.test(this.#text(group.end))) return undefined;
    return { ...group, tex: `\\{${group.tex.slice(1, -1)}\\}`, kind: 'group' };
  }

  /** A group in brackets that holds nothing but notation; with commas it is a list. */
  #group(index: number): Expression | undefined {
    const closer = closers[this.#text(index)];
    if (!closer || this.#depth > 6) return undefined;
    this.#depth++;
    const group = this.#elements(index, closer);
    this.#depth--;
    return group;
  }

  /** The brackets of a bound. */
  #boundGroup(index: number): Expression | undefined {
    const before = this.#inBound;
    this.#inBound = true;
    const group = this.#group(index);
    this.#inBound = before;
    return group;
  }

  #elements(index: number, closer: RegExp): Expression | undefined {
    const parts: Expression[] = [];
    let tex = this.#text(index);
    let end = index + 1;
    for (;;) {
      end += this.#at(end)?.kind === 'blank' ? 1 : 0;
      const part = this.#expression(end);
      if (!part) return undefined;
      parts.push(part);
      tex = joined(tex, part.tex, false);
      end = part.end + (this.#at(part.end)?.kind === 'blank' ? 1 : 0);
      const next = this.#text(end);
      if (closer.test(next)) return this.#closed(tex + next, end + 1, parts);
      if (!/^[,;|:]$/.test(next)) return undefined;
      tex += `${next} `.replace(/^\| /, '|');
      end++;
    }
  }

  #closed(tex: string, end: number, parts: Expression[]): Expression {
    const hasGreek = parts.some((part) => part.hasGreek);
    const list = parts.length > 1;
    const seeded = parts.some((part) => part.seeded) || (list && hasGreek && this.#reading.repair);
    return { tex, end, kind: list ? 'list' : 'group', seeded, hasGreek };
  }

  #scripts(base: Expression): Expression {
    let result = base;
    for (const signs = new Set(['_', '^']); signs.has(this.#text(result.end));) {
      const sign = this.#text(result.end);
      const script = this.#script(result.end + 1, base, sign);
      if (!script) return result;
      signs.delete(sign);
      const seeded = result.seeded || this.#reading.repair || script.tex.startsWith('{');
      result = { ...result, tex: `${result.tex}${sign}${script.tex}`, end: script.end, seeded };
      if (result.kind !== 'function') result.kind = 'scripted';
    }
    return result;
  }

  #script(index: number, base: Expression, sign: string): { tex: string; end: number } | undefined {
    const token = this.#at(index);
    if (!token || (base.kind === 'number' && sign === '_')) return undefined;
    if (base.kind === 'function' && !base.seeded && token.kind !== 'number' && token.text !== '{')
      return undefined;
    if (token.text === '{') return this.#raw(index);
    if (base.kind === 'word' && sign === '_') return undefined;
    if (token.kind === 'number') return { tex: braced(token.text), end: index + 1 };
    if (token.kind === 'command') {
      const command = this.#command(token.text, index);
      return command && { tex: command.tex, end: command.end };
    }
    if (token.kind === 'word') return this.#wordScript(token.text, index, base, sign);
    if (/^[*+†]$/.test(token.text) && sign === '^') return { tex: token.text, end: index + 1 };
    const number = this.#at(index + 1);
    if (/^[-−]$/.test(token.text) && number?.kind === 'number')
      return { tex: `{-${number.text}}`, end: index + 2 };
    return undefined;
  }

  #wordScript(
    word: string,
    index: number,
    base: Expression,
    sign: string,
  ): { tex: string; end: number } | undefined {
    const end = index + 1;
    if (greek.has(word) || symbols.has(word) || functions.has(word))
      return this.#reading.repair ? { tex: `\\${word}`, end } : undefined;
    if (withArgument.has(word) && this.#text(end) === '{') return this.#arguments(`\\${word}`, end, true);
    if (word.length > 1)
      return sign === '^' && /^(?:top|perp|T)$/.test(word) ? { tex: `\\${word}`, end } : undefined;
    if (sign === '_' && base.kind === 'letter' && !isIndex(base.tex, word)) return undefined;
    return { tex: word, end };
  }

  /** `O(n log n)`, `f(x_1)`, `poly(d, 1/epsilon)`: a function with its arguments, if they are notation. */
  #applied(head: Expression): Expression {
    if (
      head.kind === 'number' ||
      head.kind === 'group' ||
      head.kind === 'list' ||
      !/^[([]$/.test(this.#text(head.end))
    )
      return head;
    const bound = /^(?:O|\\Omega|\\Theta|Ω|Θ|\\(?:tilde|widetilde|mathcal)\{O\})$/.test(head.tex);
    const group = bound ? this.#boundGroup(head.end) : this.#group(head.end);
    if (!group) return head;
    const named =
      bound || (head.kind === 'greek' && head.tex.startsWith('\\')) || /^\\(?:log|ln)$/.test(head.tex);
    const seeded =
      head.seeded || group.seeded || (named && this.#reading.repair && this.#text(head.end) === '(');
    return {
      ...group,
      tex: head.tex + group.tex,
      kind: 'compound',
      seeded,
      hasGreek: head.hasGreek || group.hasGreek,
    };
  }
}

function atom(tex: string, end: number, kind: Kind, seeded = false): Expression {
  return { tex, end, kind, seeded, hasGreek: false };
}

function isVariable(expression: Expression): boolean {
  return expression.kind === 'letter' || expression.kind === 'greek';
}

function mayTouch(left: Expression, right: Expression): boolean {
  if (right.kind === 'list' || right.kind === 'word') return false;
  if (left.kind === 'number')
    return ['letter', 'greek', 'command', 'symbol', 'function'].includes(right.kind);
  if (left.kind === 'letter') return right.kind === 'function' || right.kind === 'command';
  return right.kind !== 'number' && left.kind !== 'product';
}

/** Whether a letter is one that authors use as the index of another; `a_b` and `o_O` are not notation. */
function isIndex(base: string, index: string): boolean {
  if (/[a-z]/.test(base))
    return base !== 'o' && /[c-npq-zC-Z]/.test(index) && !(base === 'i' && index === 'p');
  return index !== 'o' && index !== 'a';
}

/** `mn` is a product, `OPT` a name. */
function upright(word: string): string {
  return /[A-Z]/.test(word) ? `\\mathrm{${word}}` : word;
}

function braced(script: string): string {
  return script.length > 1 ? `{${script}}` : script;
}

function joined(left: string, right: string, spaced: boolean): string {
  const apart = spaced || (/\\[A-Za-z]+$/.test(left) && /^[A-Za-z]/.test(right));
  return left + (apart ? ' ' : '') + right;
}
