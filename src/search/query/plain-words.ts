import { stemmer } from 'stemmer';

/** Everyday English words that a query may contain but that say little about its subject, one form of each. */
const words =
  'able access achieve act action activity actual add address age ago agree aim allow almost alone along already ' +
  'alternative always amount apply area around available away back bad base basic become begin behave behaviour ' +
  'belong best build busy call care carry case cause center certain chance check clean clear clever close collect ' +
  'come common complete complex condition consider contain control convert cope cost count cover current daily damage ' +
  'danger deal decide demand depend describe design detail detect determine develop difference different difficult ' +
  'direct discover discuss distance divide double drive early easy edit effect effort either empty enable end enough ' +
  'ensure entire equal especially exact example except exist expect explain extra face fact fail fall familiar far ' +
  'feature feel figure fill final fine finish first focus follow force form forward free fresh full function future ' +
  'gain general goal go good great guide half hand handle happen hard hardly heavy help hide hold home hope hour idea ' +
  'identify imagine important include individual inform inside instead interest interpret invent issue item job keep ' +
  'kind know known lack large last late later lead leave left less level lie life light likely line list live load ' +
  'local lose loss lot main maintain major manage manner manual mark matter maybe mean measure meet mind minute ' +
  'miss modern modify moment month move name narrow near necessary need never new next nice normal note nothing ' +
  'notice number obtain obvious occur offer often old open operate opposite original outside overcome part particular ' +
  'pass past pay people perform perhaps period person piece place plain plan play point poor popular position possible ' +
  'power practical practice prefer prepare present pretty previous problem process product program project proper ' +
  'provide public pull push put quality quite raise range rate raw reach read ready real realistic reason receive ' +
  'recent recognise record regular relate relevant rely remain repeat replace report represent request require research ' +
  'resource rest result return rich right rise role rule run safe satisfy say scheme science second section see seem ' +
  'self sense separate serious serve set several show side sign similar simple simply since single situation size skip ' +
  'smart smooth solve someone something sometimes soon source space speak special specific spend split spread stable ' +
  'stage stand state stay still store strange strategy strong structure study stuff subject succeed success suddenly ' +
  'suitable support suppose sure surprise switch system table take talk target task tell tend thing think third thought ' +
  'today together tool top total touch track transfer treat true try turn twice type typical understand unit unknown ' +
  'unnecessary upper useful user useless usual valuable value variety vary view visit wait walk want waste watch ' +
  'weak week well whole work world worth year';

let stems: Set<string> | undefined;

/** Whether a word is an everyday word, in any form. */
export function isPlainWord(word: string): boolean {
  stems ??= new Set(words.split(' ').map(stemmer));
  return stems.has(stemmer(word.toLowerCase()));
}
