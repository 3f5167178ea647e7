/**
 * English words that carry no subject, whatever is written or asked: pronouns, prepositions, conjunctions, auxiliary
 * verbs, and adverbs of degree, time and place. Listed by hand, by their kinds.
 */
export const functionWords: ReadonlySet<string> = new Set(
  `a about above across after afterwards again against ahead all almost along alongside already also although
  always am among an and any anything are around as at away back be because been before being below between
  both but by can could despite did do does doing done down during each else elsewhere enough especially
  ever every everything except few for from further get gets getting give given gives had has have having he
  hence her here hers him his how however i if in instead into is it its itself just later less let like
  made make makes making many may me might more most mostly much must my near nearly neither never no nor
  not nothing now of off often on once one only or other otherwise our out over own per perhaps put quite
  rather really same she should since so some something sometimes soon still such than that the their them
  then there therefore these they this those though through thus to together too toward towards under unless
  until up upon us use used uses using usually very via was way we were what when whenever where wherever
  whether which while who whom whose why will with within without would yet you your`.split(/\s+/),
);
