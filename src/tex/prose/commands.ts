/** What becomes of a command of prose. */
export type Treatment =
  | { does: 'mark'; mark: 'emphasis' | 'strong' }
  | { does: 'unwrap'; skipped: number }
  | { does: 'code' | 'address' | 'link' | 'footnote' | 'citation' | 'formula' | 'break' }
  | { does: 'raise'; by: 'superscript' | 'subscript' }
  | { does: 'show'; text: string }
  | { does: 'drop'; groups: number };

const treatments = new Map<string, Treatment>();
const add = (names: string, treatment: Treatment): void =>
  names.split(' ').forEach((name) => treatments.set(name, treatment));

add('emph textit textsl', { does: 'mark', mark: 'emphasis' });
add('textbf', { does: 'mark', mark: 'strong' });
add(
  'textsc textrm textsf textup textmd textnormal text mbox hbox makebox fbox underline uline ul uppercase',
  {
    does: 'unwrap',
    skipped: 0,
  },
);
add('MakeUppercase lowercase mathrm section subsection subsubsection paragraph caption title enquote hl', {
  does: 'unwrap',
  skipped: 0,
});
add('textcolor colorbox', { does: 'unwrap', skipped: 1 });
add('texttt lstinline verb path code', { does: 'code' });
add('url', { does: 'address' });
add('href', { does: 'link' });
add('footnote thanks footnotetext', { does: 'footnote' });
add('ref eqref autoref cref Cref pageref nameref', { does: 'citation' });
add('ensuremath', { does: 'formula' });
add('par item', { does: 'break' });
add('textsuperscript', { does: 'raise', by: 'superscript' });
add('textsubscript', { does: 'raise', by: 'subscript' });
add('noindent newline linebreak centering maketitle xspace protect sloppy smallskip medskip bigskip', {
  does: 'drop',
  groups: 0,
});
add('newpage clearpage footnotesize scriptsize tiny small normalsize large Large LARGE huge footnotemark', {
  does: 'drop',
  groups: 0,
});
add('em it bf rm tt sc sl sf itshape bfseries ttfamily scshape slshape sffamily rmfamily upshape', {
  does: 'drop',
  groups: 0,
});
add('vspace hspace label index vskip hskip color bibliographystyle', { does: 'drop', groups: 1 });

// prettier-ignore
const shown: Record<string, string> = {
  textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciicircum: '^', textasciitilde: '~',
  textbar: '|', textpm: '±', texttimes: '×', textmu: 'µ', textohm: 'Ω', textlangle: '⟨', textrangle: '⟩',
  textless: '<', textgreater: '>', textdegree: '°', textendash: '–', textemdash: '—', textquoteleft: '‘',
  textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', textellipsis: '…', textbullet: '•',
  texttrademark: '™', trademark: '™', textregistered: '®', textcopyright: '©', textsection: '§', textunderscore: '_',
  textdollar: '$', texteuro: '€', textsterling: '£', textperthousand: '‰', textrightarrow: '→', textdiv: '÷',
  textquotesingle: "'", textasciiacute: '´', textminus: '−', textprime: '′', textcelsius: '℃',
  textalpha: 'α', textbeta: 'β', textgamma: 'γ', textdelta: 'δ', texttheta: 'θ', textlambda: 'λ',
  textsigma: 'σ', textpi: 'π', textleq: '≤', textgeq: '≥', textapprox: '≈', textsim: '∼', textinfty: '∞',
  textcdot: '·', textvisiblespace: ' ', guillemotleft: '«', guillemotright: '»', ldots: '…', dots: '…', S: '§', P: '¶', copyright: '©', pounds: '£',
  euro: '€', dag: '†', ddag: '‡', o: 'ø', O: 'Ø', ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å',
  AA: 'Å', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', ng: 'ŋ', LaTeX: 'LaTeX',
  TeX: 'TeX', BibTeX: 'BibTeX', lbrack: '[', rbrack: ']', eg: 'e.g.', ie: 'i.e.', Eg: 'E.g.', Ie: 'I.e.',
  etal: 'et al.', etc: 'etc.', wrt: 'w.r.t.', cf: 'cf.', vs: 'vs.', aka: 'a.k.a.', iid: 'i.i.d.', quad: ' ',
  qquad: ' ', slash: '/', today: 'today',
};
for (const [name, text] of Object.entries(shown)) treatments.set(name, { does: 'show', text });

/** What becomes of the command `\name` in prose; nothing if prose has no such command. */
export function treatmentOf(name: string): Treatment | undefined {
  if (/^(?:paren|text|auto|foot|no|full|Paren|Text)?[Cc]ite/.test(name) && name.length < 14)
    return { does: 'citation' };
  return treatments.get(name);
}

/** Font switches that mark the rest of their group. */
export const switches: Record<string, 'emphasis' | 'strong' | undefined> = {
  em: 'emphasis',
  it: 'emphasis',
  sl: 'emphasis',
  itshape: 'emphasis',
  slshape: 'emphasis',
  bf: 'strong',
  bfseries: 'strong',
};

/** Letters and signs after which TeX swallows the blank that ends the command's name. */
export function swallowsBlank(name: string): boolean {
  return name.startsWith('text') || /^(?:o|O|ss|ae|AE|oe|OE|aa|AA|l|L|i|j|dh|DH|th|TH|ng)$/.test(name);
}

/** What authors call their own method before its name is settled. */
export const placeholders =
  /^(?:our|the|my)?_?(?:method|ours?|model|approach|name|system|sys|framework|tool|alg|algo|algorithm|methodname|modelname|algname|papername|paper|datasetname|dataset|bench|benchmark|benchname|acronym|acro|shortname|codename|project|proj|solution|attack|defen[cs]e|network|agent|library|package|pipeline|platform)(?:name)?s?$/i;
