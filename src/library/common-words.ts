/**
 * Words that abstracts on any subject use to describe methods and results, collected by hand. They are listed by form,
 * since other forms with the same stem can be informative: `generate`, but not `generative`. Words without any
 * informative form are in `plainStems`.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `accuracy achieve achieved achieves achieving analysis approach approaches base based behavior case cases
  code common competitive complete complex component computational consistent consistently cost costs design
  designed develop developed difference different effect effective effectively effectiveness efficiency
  efficient efficiently eliminate error errors evaluate evaluated evaluation existing face factor feature
  features field find finding findings framework function functions gain gains gap general generally
  generate github high identify implement implementation improve improved improvement improvements improves
  improving increase increased increases increasing information io key know known large learning
  learning-based least level limit limitation limitations limited low lower machine maintain mechanism
  method methods model models module multiple new number observe obtain obtained ones org ours output
  outputs part perform performance point popular present prior problem problems procedure process properties
  property propose proposed proposes proposing provide provided provides public quality range rate rates re
  real reduce reduced reduces reducing reduction related release report require required requirement
  requires research researchers result resulting results scenario scenarios scheme set setting settings show
  showing shows similar solution solutions solve space stage stages state state-of-the-art step strategies
  strategy strong structure study support system systems task tasks technique techniques term terms test
  thing time times tool total train trained training two type types useful user users utilize utilizing
  value values work works`.split(/\s+/),
);
