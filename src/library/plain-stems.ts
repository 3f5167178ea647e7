/**
 * Porter stems of words that say little about the subject of an abstract. Found by counting, in many abstracts of
 * computer science, how often a word that occurs is repeated: informative words come in bursts (Church and Gale, 1995,
 * Poisson mixtures). Names of people and venues are left out.
 */
export const plainStems: ReadonlySet<string> = new Set(
  `abil abl about abov absenc absolut accommod accompani accomplish accord accordingli account accumul accur
  across act actual add addit addition address adequ adjust administr advanc advantag advoc affect affirm
  afford aforement after afterward again against ago agre aid aim albeit allevi allow almost alon along
  alreadi also alter altern although alwai ambient amen among amongst amount amplifi analogu analys analyz
  anneal anoth anticip apart api appar appeal appear appli appropri arbitrari arbitrarili argu arguabl aris
  around art articl ask aspect assert assist assum assur asz attain attempt attent attract avail avoid awai
  axi back bad baselin basic bear beat becaus becom befor begin behav behind believ belong below benchmark
  benefici benefit besid best better beyond bigger billion bioinformat biologi both break breakthrough bridg
  brief briefli bring broad broader broken brought build built burden but byproduct calcul call cannot
  capabl captur care carefulli carlo carri carrier cast caus celebr centuri certain challeng chanc
  characteris characterist choos chosen circumst circumv claim clarifi clear clearli close closer coexist
  coincid com combin combinator come commerci commonli compar comparison compens compet competitor
  complement complementari complic compos comprehens compris compromis computation conceiv conceptu concern
  concis conclud conclus concret conduct confirm conp consecut consequ consid consider constitut
  contemporari contrari contrast contribut convei conveni convent convert cope corollari correctli
  correspond corrobor costli could counterpart cours creat creation crucial current dai daili date deal
  decad decompos decoupl decreas dedic deduc deeper deliv deliveri demonstr depart deploi describ desir
  despit detail deviat devis devot diagnost did difficult difficulti diminish directli disadvantag discard
  discov discuss dispar displai disprov distinct distinguish divid divis doe done doubli down dramat drastic
  drawback drawn driven drop due dure earli earlier eas easi easier easili economi efficaci effort eight
  either elabor eleg elementari emb emerg emphas emphasi empir emploi enabl encompass encount encourag end
  endow enhanc enjoi enorm enough enrich ensur entail enter entir environment equal equip era erron especi
  essenc essenti establish etc even eventu ever evid exactli examin exampl exce exceed excel except exclud
  exemplifi exhaust exhibit expens experi experienc experiment explain explicit explicitli exploit explor
  expos extend extens extent extra extrem facilit fact fail fairli fall familiar famou far fashion faster
  favor feed few fewer fidel fill final first firstli five flexibl float foc focu focus follow forc form
  former formul found four fourth freeli fulfil fulli fundament further furthermor futur gave geometri get
  goal goe good govern granular great greater greatest greatli grow guid guidelin had half hand handl happen
  har harder heart heavili held help henc here herein higher highest highli highlight hold hope hour howev
  html http huge hundr idea idl iff ignor iii illustr immedi impact imper impli implic implicitli import
  importantli impos imposs impract impress includ incom incorpor incorrect increasingli incur inde indic
  indistinguish ineffici infeas infin ingredi inher inherit insid insight inspir instead insuffici intend
  intent interest interestingli intermedi intern interplai into intract intrigu introduc introduct intuit
  invert investig invok involv irrespect issu itself jointli just justifi keep kept kind laboratori lack
  lagrangian larger largest last lastli late later latest latter lead led less leverag life lightweight like
  linearli literatur littl logarithm long longer look loos lose lot lowest machineri made magnitud mai main
  mainli major make mani manifest manner manuscript markovian master matlab matter meaning meanwhil medium
  meet mention mere merit met micro might mild million mind minut mitig moder modern modest modif modifi
  modulo mont month more moreov mostli motiv much multi multipli must naiv name narrow nation natur near
  nearbi nearli necess necessari necessarili need neglect neglig neither neq never nevertheless newli next
  nice non none nonempti nonetheless nontrivi nor notabl notat note noth notic notori novel novelti now
  nowadai numer obei obviou occur off offer often old onc ongo onli onto open opportun oppos ordinari origin
  orthonorm other otherwis out outlin outperform outsid overal overcom overview own pai paid paper paradigm
  paralleliz particular particularli past perceiv percentag percept perfectli perhap permit perspect pertain
  phenomena phenomenon pick place plai plu poor poorli portion pose possess possibl posteriori potenti
  practic practition precis predefin preliminari prepar prescrib presenc preval prevent previou previous
  primal primarili priori problemat proc proce proceed prod produc progress prohibit promin promis promot
  properli proport provabl proven proxi publicli purpos pursu put qualit quantiti quickli quit rais ram
  randomli rapid rapidli rare rather raw rayleigh reach reader readili realist realli realm recent refer
  reformul regard regardless rel relationship relev reli remain remark remedi render repeatedli replac
  repres reproduc resembl resid resolv resort respect respond rest restrict retain reveal revisit rich
  richer rigor rise role roughli sacrif sai said salient same satisfactori save scope second secondli see
  seek seem seemingli seen semin send sent seriou serv settl seven sever shall sharp shed short shortcom
  shorter should shown signific significantli similarli simpl simpler simplest simpli simplic simplifi
  simultan sinc singl singleton situat six slight slightli slow slower slowli small smaller smallest soft
  sole solid sometim somewhat soon sophist speak special specif specifi spirit spite spontan stai stand
  standard start statu stem still straightforward strengthen stress strictli strike stronger strongest
  subject sublinear submit suboptim subsequ substanti subsum subtl subtract succe success successfulli
  suffer suffic suffici suggest suit suitabl summat superior superposit supplement suppos sure surpass
  surpris surprisingli surround surveil sustain synthet systemat tackl tailor take taken talk technic ten
  tend ternari thank thei them theme themselv then theoret therebi therefor think third thorough thoroughli
  those though thought thousand three through throughout thu tight tighter tightli todai togeth too toward
  tradit tradition transceiv transient transpar treat treatment tremend tri trigger trivial true try turn
  twice twofold typic ubiquit ultim unabl uncorrel uncov undergo underli understand understood undesir
  unexpect unfortun unifi uniformli unless unlik unlimit unpreced unrel unreli unrestrict unstabl unstructur
  until unveil upon usabl usual valid valuabl van vanish vari varieti variou vast veri verifi versa versatil
  versu via viabl vice view viewpoint vital wai want weaken weaker well what whenev wherea wherebi wherein
  while whilst who whole whose why wide wider widespread wish within without wors worth would written wrong
  www year yet yield`.split(/\s+/),
);
