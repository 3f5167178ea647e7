/** English words that carry no subject: left out of a query unless it has no others. */
export const stopWords = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between ' +
    'both but by can could did do does doing done down during each else ever every few for from further get gets ' +
    'getting give given gives had has have having he her here hers him his how however i if in into is it its itself ' +
    'just let like made make makes making many may me might more most much must my no nor not now of off on once ' +
    'one only or other our out over own per put rather same she should so some such than that the their them then ' +
    'there these they this those though through to too under until up upon us use used uses using very via was way ' +
    'we were what when where whether which while who whom whose why will with within without would yet you your ' +
    'across afterwards ahead almost along alongside already although always among anything around away back despite ' +
    'elsewhere enough especially everything except hence instead later less mostly near nearly neither never nothing ' +
    'often otherwise perhaps quite really since something sometimes soon still therefore thus together toward towards ' +
    'unless usually whenever wherever arxiv doi pdf please show ' +
    'paper papers article articles find finding percent'
  ).split(' '),
);
