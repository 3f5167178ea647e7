/** Labels of the parts of an abstract, language by language. */
const parts = [
  'background|introduction|motivation|context|rationale|purpose|aims?|objectives?|aims? and objectives?|goals?|problem|importance|hypothesis',
  'methods?|methodology|materials and methods|methods and materials|methods and findings|study design|design|setting|patients|participants|interventions?|approach|procedures?|experimental design|data sources|measurements|main outcomes?(?: and measures?)?',
  'results?|findings?|results and discussion|main results|evaluation|observations',
  'conclusions?|discussion|interpretation|significance|implications|impact|limitations|relevance|outlook|conclusions and relevance|discussion and conclusions?',
  'hintergrund|einleitung|einführung|fragestellung|zielsetzung|ziele?|methoden?|methodik|ergebnisse?|resultate|schlussfolgerung(?:en)?|fazit|diskussion',
  'contexte|introduction|objectifs?|but|méthodes?|matériels? et méthodes?|résultats?|conclusions?|discussion',
  'antecedentes|introducción|contexto|objetivos?|métodos?|metodología|materiales y métodos|resultados?|conclusi(?:ón|ones)|discusión',
  'introdução|objetivos?|métodos?|metodologia|resultados?|conclus(?:ão|ões)|discussão',
  'contesto|introduzione|obiettiv[oi]|metod[oi]|risultat[oi]|conclusion[ei]|discussione',
  '背景|目的|引言|方法|材料与方法|材料與方法|结果|結果|结论|結論|讨论|討論|背景と目的|考察',
].join('|');

const label = new RegExp(
  `^(?:#{1,6} |[-*•] )?(?:\\*\\*|__|\\[ ?|【 ?|\\()?(${parts})(?: ?[:：.])?(?:\\*\\*|__| ?\\]| ?】|\\))?(?: ?[:：.—–-])?$`,
  'iu',
);

/** The part of an abstract that a line is the label of, as it stands there without its markup: "Methods"; else nothing. */
export const partOf = (text: string): string | undefined =>
  text.length > 50 ? undefined : label.exec(text)?.[1];
