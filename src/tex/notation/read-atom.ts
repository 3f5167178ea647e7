import { joined } from './expression.ts';
import type { Expression } from './expression.ts';
import { mayTouch } from './may-touch.ts';
import type { NotationReader } from './notation-reader.ts';
import { readApplication } from './read-application.ts';
import { readRawGroup } from './read-raw-group.ts';
import { readBase } from './read-base.ts';
import { readScripts } from './read-scripts.ts';

/** A base with its scripts and arguments. */
export function readAtom(reader: NotationReader, index: number): Expression | undefined {
  const base = readBase(reader, index);
  if (!base) return undefined;
  const scripted = readScripts(reader, base);
  if (base.kind === 'word' && scripted === base) return undefined;
  const application = readApplication(reader, scripted);
  const applied = application === scripted ? scripted : readScripts(reader, application);
  const wantsArgument = applied.kind === 'function' && !applied.tex.startsWith('\\mathrm');
  return wantsArgument ? readArgument(reader, applied) : applied;
}

/** `log n`: in damaged text, a name is a function only if an argument follows. */
function readArgument(reader: NotationReader, name: Expression): Expression | undefined {
  if (reader.text(name.end) === '{') return readBracedArgument(reader, name);
  const at = reader.skipBlank(name.end);
  const spaced = at > name.end;
  const argument = reader.atom(at);
  const fits = argument && !/^(?:list|word)$/.test(argument.kind) && (spaced || mayTouch(name, argument));
  if (!fits) return name.seeded ? name : undefined;
  const seeded = name.seeded || argument.seeded || /^\\log [nNkmd]$/.test(`${name.tex} ${argument.tex}`);
  return { ...argument, tex: joined(name.tex, argument.tex, spaced), kind: 'command', seeded };
}

/** `log{n}`. */
function readBracedArgument(reader: NotationReader, name: Expression): Expression | undefined {
  const group = readRawGroup(reader, name.end);
  return group && { ...name, tex: name.tex + group.tex, end: group.end, kind: 'command', seeded: true };
}
