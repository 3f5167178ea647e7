/** Words that say nothing of what a paper is about: those of all English and those of all abstracts. */
export const stopWords = new Set(
  `a about above across after again against all almost along already also although always among an and another any
  are around as at away back be because become been before being below best better between beyond both but by can
  cannot compare could despite did different do does done down due during each either else enable end enough especially
  etc even ever every few finally first for four found from fully further furthermore general generally get give given
  good great had has have hence here high higher highly how however i if in including indeed instead into is it its
  itself just keep key kind know known large larger last latter lead leads least less let like likely limited little
  long low lower made main mainly make makes making many may mean meanwhile might more moreover most much must namely
  near need needs neither never nevertheless new next no none nor not notably novel now obtain of off offer offers often
  on once one ones only onto open or other others our ours out over overall own particular particularly per perform
  possible potential present previous previously prior provide provides quite rather re real recent recently remains
  same second see seen set several shall should show showing shown shows significant significantly similar simple
  simply since single six small smaller so some specific specifically still strong study such suffer than that the their
  them then there thereby therefore these they thing third this those though three through throughout thus to together
  too toward towards two type types under unlike until up upon us use used useful user users uses using usually various
  very via was way ways we well were what when where whereas whether which while who whole whose why wide widely will
  with within without work works would yet you your zero able accuracy achieve achieved achieves achieving additional
  additionally address addresses advance advances advantage aim aims allow allows analysis analyze apply applied
  applying approach approaches art available base based baseline baselines behavior benefit best better bring call
  capability capabilities capable capture case cases challenge challenges challenging code common commonly compared
  comparable comparison competitive complete complex component comprehensive computational conduct consider consistent
  consistently contribution cost costs crucial current currently demonstrate demonstrates demonstrating design designed
  develop developed difference difficult directly effect effective effectively effectiveness efficiency efficient
  efficiently eliminate empirical empirically employ enhance enhances enhancing ensure entire essential establish
  evaluate evaluated evaluation exhibit existing experiment experimental experiments explore extend extensive
  face facilitate fact factor feature features field find findings focus form framework function gain gains gap
  generate github good handle help hand http https idea identify impact implement implementation important improve improved
  improvement improvements improves improving include incorporate increase increased increases increasing information
  insight introduce introduced introduces introducing investigate involve issue issues level leverage leverages leveraging
  limit limitation limitations main maintain major major mechanism method methods model models module multiple
  nature necessary number observe obtained outperform outperforming outperforms paper papers part performance point
  popular practical practice problem problems procedure process progress promising properties property propose proposed
  proposes proposing provided public publicly quality range reach reduce reduced reduces reducing reduction related
  release remain report require required requirement requires research researchers result resulting results reveal
  role scenario scenarios scheme setting settings significant solution solutions solve space state state-of-the-art
  step strategies strategy structure substantial substantially success successful suggest superior support system
  systems task tasks technique techniques term terms test theoretical theoretically time times tool total train trained
  training typically understand understanding utilize utilizing validate value values variety world
  output outputs series theory ratio rate rates error errors object objects objective objectives fixed stage stages
  variant variants function functions gradually uniform machine learning learning-based finding statistics www com io
  org`.split(/\s+/),
);
