/**
 * The three refusals, each a person's own, in whatever words people write them (Words): they are read here,
 * and nowhere else, whether they stand in Status by hand, in Email consent or in No calls.
 */
import { lazilyFor } from '../../values/lazily';
import { STATUSES, type Contact, type Status } from '../../records/contact';

/** No email: calls and visits stay. No calls: letters, notes and dated rows stay. Nothing: Do not contact. */
export type Refusal = 'No email' | 'No calls' | 'Nothing';

const TOLD = String.raw`(?:called|phoned|e-?mailed|mailed|contacted|written to)`;
const DAY = String.raw`(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|last\b|then\b|christmas|spring|summer|autumn|winter)`;
/**
 * "Not called yet", "no contact since May" tell of the past, and refuse nothing: only a participle does that,
 * or a day, and nothing that is asked for ("do not contact since May").
 */
const OF_THE_PAST = [
  String.raw`\b(?=not|never)(?<!\b(?:do|does|did|please|will|must|should|can|to|be) )(?:not|never) (?:yet )?(?:been )?${TOLD} (?:yet|since|lately|recently)\b`,
  String.raw`\bnot yet (?:been )?${TOLD}\b`,
  String.raw`\bno contact (?:yet\b|lately\b|since ${DAY})`,
].map((pattern) => new RegExp(pattern, 'gu'));

const withoutThePast = (text: string): string =>
  OF_THE_PAST.reduce((left, past) => left.replace(past, ' '), text.toLowerCase().replace(/\s+/g, ' '));

/** A pattern of whole words, as they read when folded. */
const words = (pattern: string): RegExp => new RegExp(` (?:${pattern}) `, 'u');

/** Words that mean a refusal by themselves. */
const SAID: readonly (readonly [RegExp, Refusal])[] = [
  [
    words('dnc|d n c|(?:donot|dont|no)contact|dead|died|deceased|decd|passed (?:away|on)|rip|r i p|†'),
    'Nothing',
  ],
  [
    words(
      'verstorben|gestorben|décédée?|decedee?|fal+ecid[oa]|overleden|decedut[oa]|muert[oa]|mort[oe]?|tot|avliden|avdöd|død|zmarła?|kuollut|zemřela?|умер(?:ла)?|in memoriam',
    ),
    'Nothing',
  ],
  [
    words(
      '(?:cease|refuses?|refused|refusing|declines?|declined|avoid) (?:all |any |further |more )?(?:contacts?|communications?)(?! (?:by|via|per|through|over|on) )|(?:no|not|dont|without|stop|never) (?:\\S+ ){0,2}communicat(?:e|ions?)(?! (?:issues?|problems?|skills?|style))|sem (?:mais )?contac?to|contacts? (?:is |was )?(?:prohibited|forbidden|refused|unwanted|not wanted|verboten)|restraining order|nekontaktovat|kontaktaufnahme (?:unerwünscht|untersagt|verboten)',
    ),
    'Nothing',
  ],
  // Written without blanks.
  [
    /(?<!电话|電話)勿扰|[请請]勿[联聯][系繫絡]|[不勿](?:再|要)?[联聯][系繫絡]|[连連]絡(?:不要|しない)|逝去|故人|去世/u,
    'Nothing',
  ],
  [/(?:电话|電話)(?:勿扰|勿擾|不要|しない)|勿(?:打|来)电话/u, 'No calls'],
  [/退订|取消订阅|配信停止|メール不要|不要发?邮件/u, 'No email'],
  [
    words('blacklist(?:ed)?|blocked|off limits|(?:leave|left) (?:them |her |him |me )?(?:alone|be|in peace)'),
    'Nothing',
  ],
  [
    words(
      '(?:not|never|dont|doesnt|longer|stop) (?:\\S+ ){0,3}(?:get in touch|getting in touch|reach(?:ing)? out|hear from us)',
    ),
    'Nothing',
  ],
  [
    words(
      'kontakta? (?:ikke|inte|ej)|kontakt(?:verbot|sperre)|kontakt unerwünscht|cease and desist|(?:gdpr|data) erasure|right to be forgotten|(?:erase|delete|forget) (?:me|my data|his data|her data|their data)',
    ),
    'Nothing',
  ],
  [
    words(
      'opt(?:ed|s|ing)? ?out|noemails?|unsub(?:scribed?|scribes)?|abgemeldet|désabonnée?|afgemeld|dne|d n e',
    ),
    'No email',
  ],
  [
    words(
      'abbestellt|abbestellung|widerspruch|widersprochen|ausgetragen|désinscrite?|désinscription|uitgeschreven|dad[oa] de baja|disiscritt[oa]|descadastrad[oa]',
    ),
    'No email',
  ],
  // Where the "not" stands behind: "ring ikke", "bel niet meer", "rufen Sie bitte nicht mehr an".
  [words('ring (?:ikke|inte|ej)|bel niet|(?:rufen|ruft|ruf) .{0,20}nicht .{0,10}an'), 'No calls'],
  [words('(?:mail|schrijf|skriv) (?:niet|ikke|inte|ej)|schreiben sie .{0,20}nicht'), 'No email'],
  [
    words(
      '(?:taken|take|taking|removed?|removing|strike|struck) (?:me |him |her |them |us )?(?:off|from) (?:the |our |your |my |any |all )?(?:mailing |email |e mail )?lists?',
    ),
    'No email',
  ],
  [
    words(
      '(?:consent|permission|einwilligung) (?:was |is |has been )?(?:withdrawn|revoked|cancelled|widerrufen)|(?:withdrew|withdrawn|withdraws|revoked|revokes) (?:their |his |her |the )?consent|widerruf(?:en)?|(?:remove|delete) (?:me|us|him|her|them)|(?:marked|reported) (?:us |me |it |this )?as spam|spam complaint',
    ),
    'No email',
  ],
  [
    words(
      '(?:refuses?|refused|declines?|declined|avoid) contacts? (?:by|via|per|through|over|on)(?: the)? (?:tele)?phone|sem (?:ligações|chamadas|telefonemas)|(?:calls?|phoning) unwanted|hates (?:phone )?calls|nevolat|prefers email to (?:phone )?calls',
    ),
    'No calls',
  ],
  [
    words(
      '(?:consent|permission|einwilligung) (?:was |is |has been )?(?:refused|denied|declined|not given|verweigert)|(?:no|not|never|without|did not|didnt|declined|refused|refuses) (?:given |give )?consent(?:ed)?(?! (?:needed|required|necessary))|(?:requested|requests|wants|asked for) (?:removal|deletion|erasure)(?! of (?!(?:me|my|his|her|their|email|address)(?: |$)))|(?:refuses?|refused|declines?|declined|avoid) contacts? (?:by|via|per|through|over|on)(?: the)? e?mail|(?:no|not|dont|stop|never) (?:send )?(?:market to|marketing|ads)|sem (?:mais )?(?:e?mails?|publicidade|correio)|avregistrert|nepsat|wypisan[ya]|отписал(?:ся|ась)',
    ),
    'No email',
  ],
  [words('donotcall|dontcall|nocalls?|c?tps|dncr'), 'No calls'],
  [words('donot(?:e?mail)|dont(?:e?mail)'), 'No email'],
  [
    words(
      '(?:e?mails?|post|letters?|texts?|sms|writing|write) only|only (?:by |in )?(?:e?mail|post|letters?|text|sms|writing)|nur (?:per |über )?(?:email|post|brief|sms|schriftlich)',
    ),
    'No calls',
  ],
  [words('(?:phone|calls?) only|only (?:by )?(?:phone|calls?)|nur (?:per )?telefon(?:isch)?'), 'No email'],
];
/** What is welcome after all: "do not call, email is fine". */
const WELCOME = / [\p{L}]+ (?:(?:is |are )?(?:only|instead|fine|ok|okay|preferred|welcome|allowed))(?= )/gu;

const NEGATIONS: ReadonlySet<string> = new Set(
  'not dont donot doesnt wont no never neither stop without nicht kein keine keinen ohne ne pas niet geen non niente nao não sin ej inte ingen inga inget ikke ikkje nie bez ei älä не без нет'.split(
    ' ',
  ),
);
/**
 * What may stand between a negation and what it is about: "no more calls", "do not, please, call or email".
 */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'to be more longer any further please ever again or and nor want wants wish wishes like likes take takes send sent get receive accept ' +
    'cold unsolicited bulk mass voice sales make making him her them me us the a by via on their his at all be oder und mehr par plus per de o y e ou quiere desea ' +
    'veut souhaite souhaitent will wollen möchte möchten wil wenst vuole desidera quer deseja bitte svp weitere weiteren meer mer mere más mais più längre lenger være bli sein werden être enviar envoyer senden sturen inviare'
  ).split(' '),
);
/** What is refused, by the word that names it. */
const REFUSED: ReadonlyMap<string, Refusal> = new Map(
  (
    [
      [
        'Nothing',
        'contact contacts contacted contacting disturb approach kontakt kontaktieren kontaktiert contacter contactar contacteren contattare contacto contato contatar contatto contactez kontakta contacté contactée contactado contattato kontaktes kontaktas kontaktować molestar déranger benaderen stören bother kontaktaufnahme solicit soliciting solicitation solicitations yhteyttä связываться беспокоить контактировать',
      ],
      [
        'No calls',
        'call calls called calling phone phoned phoning telephone téléphone teléfono ring anruf anrufe anrufen telefon telefonisch telefonische appeler appels appelez llamar llamadas llame bellen chiamare ligar ringen ringa telefonieren téléphoner telefonear telefonare telefonar bel opkald samtal ringes dzwonić soita soittaa звонить звонки звонков',
      ],
      [
        'No email',
        'email emails emailed emailing post mail mails mailed mailing mailings mailshots write writing letter letters newsletter newsletters marketing werbung spam ' +
          'correo correos courrier courriers courriel courriels mailen schreiben schrijven briefe reclame reklam reklame publicidad publicité pubblicità ' +
          'nieuwsbrief nieuwsbrieven nyhetsbrev nyhedsbrev infolettre boletín boletines mejl maili sähköpostia écrire écrivez escribir писать писем рассылки',
      ],
    ] as const
  ).flatMap(([refusal, words]) => words.split(' ').map((word) => [word, refusal] as const)),
);

/**
 * Lower case, without apostrophes, and with a space for every other sign: "DON’T  e-mail!" is "dont email".
 */
const folded = (text: string): string =>
  text
    .replace(/´/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])[dl]['’‘`](?=\p{L})/gu, '')
    .replace(/['’‘`]/g, '')
    .replace(/\be[\s-]?mail/g, 'email')
    .replace(/†/g, ' † ')
    .replace(/[^\p{L}\p{M}\p{N}†]+/gu, ' ')
    .trim();

/**
 * The way in which they may not be reached leaves all others open: "do not contact by phone", "nicht per
 * E-Mail kontaktieren".
 */
const CONTACT = '(?:contact(?:s|ed|ing|er|ar|eren)?|kontaktier(?:en|t))';
const WAY =
  '(?:e?mails?|letters?|post|phone|telephone|telefon|téléphone|teléfono|telefoon|courriel|correo|brief)';
const BY_A_WAY = new RegExp(
  ` ${CONTACT}(?: (?:her|him|them|me|us))? (?:by|via|per|through|over|on|par|por)(?: the)? (?=${WAY} )`,
  'gu',
);
const CONTACT_BEHIND = new RegExp(`(?<= (?:by|via|per|par|por) ${WAY}) ${CONTACT}(?= )`, 'gu');

/** No longer list of what somebody doesn't want is looked through. */
const MOST_WORDS = 20;

/** What the negation at a place is about: all that follows it without another word between. */
function negatedAt(each: readonly string[], place: number): Refusal[] {
  const refused: Refusal[] = [];
  for (const word of each.slice(place + 1, place + 1 + MOST_WORDS)) {
    const about = REFUSED.get(word);
    if (about !== undefined) refused.push(about);
    else if (!FILLERS.has(word) && !NEGATIONS.has(word)) break;
  }
  return refused;
}

const NONE: ReadonlySet<Refusal> = new Set();

/** What is asked for with a "not" or a "no". */
function negatedIn(said: string): readonly Refusal[] {
  const each = ` ${said} `
    .replace(WELCOME, ' ')
    .replace(BY_A_WAY, ' ')
    .replace(CONTACT_BEHIND, '')
    .trim()
    .split(' ');
  return each.flatMap((word, place) => (NEGATIONS.has(word) ? negatedAt(each, place) : []));
}

function statedIn(text: string): ReadonlySet<Refusal> {
  const said = folded(withoutThePast(text));
  if (said === '') return NONE;
  const negated = negatedIn(said);
  const stated = SAID.filter(([pattern]) => pattern.test(` ${said} `)).map(([, refusal]) => refusal);
  return new Set([...negated, ...stated]);
}

/** The refusals that a cell states, whatever else it says. The same words stand in many rows. */
export const refusalsIn: (text: string) => ReadonlySet<Refusal> = lazilyFor(statedIn);

/** Said of the person; "Husband died" and "Deceased spouse" tell of somebody else. */
const OF_THEMSELVES = words(
  '(?:dnc|d n c)|(?:donot|dont|no)contact|(?<=^ )(?:deceased|decd|verstorben|décédée?|fallecid[oa]|overleden)(?! (?:spouse|husband|wife|partner|parents?|mother|father|son|daughter|child))',
);

/**
 * As refusalsIn, of a tag. Tags tell of other things, too: of more words than one only those refuse
 * everything that ask for it, or say it of the person.
 */
export function refusalsInTag(tag: string): ReadonlySet<Refusal> {
  const refusals = refusalsIn(tag);
  const said = folded(withoutThePast(tag));
  if (!refusals.has('Nothing') || !said.includes(' ')) return refusals;
  if (negatedIn(said).includes('Nothing') || OF_THEMSELVES.test(` ${said} `)) return refusals;
  return new Set([...refusals].filter((refusal) => refusal !== 'Nothing'));
}

/**
 * "Released 5 May" is Released; "no longer active" is Inactive, and so is a past client: nobody is past
 * (S14).
 */
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [words('(?:not|no longer|isnt|nicht) (?:an? )?active'), 'Inactive'],
  [words('inactive|past|former|ex|dormant|lapsed'), 'Inactive'],
  [words('released|let go'), 'Released'],
  [words('active'), 'Active'],
];

/**
 * What a cell of Status by hand says: the status, "Do not contact" before any other; null where it states
 * none, but a refusal of e-mail or calls; undefined where nobody knows what it says.
 */
export function statusIn(text: string): Status | null | undefined {
  const exact = STATUSES.find((status) => status === text);
  if (exact !== undefined) return exact;
  const refusals = refusalsIn(text);
  if (refusals.has('Nothing')) return 'Do not contact';
  const said = folded(text);
  const status = STATUS_WORDS.find(([pattern]) => pattern.test(` ${said} `))?.[1];
  return status ?? (refusals.size > 0 ? null : undefined);
}

/**
 * Whether somebody wants nothing of the kind, by the row of Contacts; who wants nothing at all wants no
 * e-mail and no calls either.
 */
export function refuses(
  {
    statusByHand,
    status,
    emailConsent,
    noCalls,
  }: Pick<Contact, 'statusByHand' | 'status' | 'emailConsent' | 'noCalls'>,
  refusal: Refusal,
): boolean {
  if ((statusByHand ?? status) === 'Do not contact') return true;
  switch (refusal) {
    case 'Nothing':
      return false;
    case 'No email':
      return emailConsent === 'Opted out';
    case 'No calls':
      return noCalls;
  }
}
