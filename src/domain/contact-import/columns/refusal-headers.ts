/** Columns in which other programs keep who refuses what, and who has agreed: in any sense and direction. */
import type { Meaning, RefusalSense } from './places';

const CALLS = 'phone|call|calls|called|telephone|anruf|anrufe';

/** By the header's words; the first that fits counts. */
const SENSES: readonly (readonly [RegExp, RefusalSense])[] = [
  [
    /\b(?:bounce[ds]?|bounced|hard bounce|cleaned|clean time|clean campaign \w+|invalid email|undeliverable|email invalid|email bounced \w+)\b/,
    { about: 'bounced', yes: 'refuses' },
  ],
  [
    /\b(?:do not contact|dont contact|donotcontact|dnc|no contact|deceased|date of death|death date|died|blacklisted|blacklist|verstorben|decede|fallecido|overleden|nicht kontaktieren|kontaktsperre|ne pas contacter|no contactar|niet contacteren|sterbedatum|todesdatum|date deces|fecha fallecimiento)\b/,
    { about: 'Nothing', yes: 'refuses' },
  ],
  [
    new RegExp(
      String.raw`\b(?:do not (?:${CALLS})|dont call|donotcall|no (?:${CALLS})|(?:${CALLS}) opt out|opted out (?:of )?(?:${CALLS})|do not phone|keine anrufe|nicht anrufen|anrufsperre|ne pas appeler|no llamar|niet bellen)\b`,
    ),
    { about: 'No calls', yes: 'refuses' },
  ],
  [/\b(?:can|may|ok to|okay to|allow) (?:call|phone)\b/, { about: 'No calls', yes: 'allows' }],
  [
    /\b(?:unsub\w*|opt(?:ed)? out|optout|optedout|has opted out of email|email opt out|do not (?:e?mail|send|bulk email|market)|dont email|no (?:bulk )?e?mails?|no newsletter|dne|suppress\w*|abgemeldet|abmeldung|desabonne|desinscrit|afgemeld|uitgeschreven|baja|no marketing|exclude from (?:e?mails?|mailings?|marketing)|removed from list|keine? (?:e?mails?|werbung|newsletter|mailings?)|werbesperre|werbewiderspruch|mailsperre|newsletter abgemeldet|abbestell\w*|desinscri\w*|desabonn\w*|ne pas (?:envoyer|solliciter)|cancel\w* (?:la |su )?suscripcion|suscripcion cancelada|desuscri\w*|de baja|no enviar|geen (?:e?mails?|nieuwsbrief|mailings?)|niet mailen|descadastr\w*|disiscri\w*)\b/,
    { about: 'No email', yes: 'refuses' },
  ],
  // Consent that was taken back, or never given.
  [
    /\b(?:consent\w*|einwilligung|toestemming|permission)\b.*\b(?:withdrawn|revoked|refused|denied|widerrufen|verweigert|retire|revoque|refuse|revocado|retirado|denegado|ingetrokken)\b|\b(?:no|sin|sans|keine|geen|refus de|retrait du|withdrawn|withdrawal of|widerruf der)\b.*\b(?:consent\w*|einwilligung|toestemming)\b/,
    { about: 'No email', yes: 'refuses' },
  ],
  [
    /\b(?:opt(?:ed)? in|optin|optin time|confirm time|confirmed opt in|subscribed|subscriber|subscription status|email subscription status|newsletter|newsletters|marketing consent|email consent|consent|gdpr consent|marketing permission|email permission|accepts (?:e?mail )?marketing|marketing emails?|marketing contact status|email marketing|mailing ok|ok to e?mail|allow e?mail|can e?mail|may e?mail|e?mail ok|receives? (?:e?mails?|newsletter)|einwilligung|consentement|consentimiento|abonne|abonniert|inscrit|suscrito|toestemming|ingeschreven)\b/,
    { about: 'No email', yes: 'allows' },
  ],
  [
    /^(?:merge status|mail merge status|email status|email marketing status|mail status|delivery status)$/,
    { about: 'No email', yes: 'refuses' },
  ],
];

/** When and how it was given, and what isn't a consent though it sounds so. */
const NOT_A_SENSE = /\b(?:ip|campaign title|campaign id|source|method)\b|(?<!bounced )reason\b/;
/** Looks like a refusal, and nobody knows in which sense: it is asked about. */
export const DOUBTFUL =
  /\b(?:privacy|gdpr|permissions?|preferences?|solicit\w*|unwanted|spam|complain\w*|complaint|excluded?|contactable|communication (?:preference|status)|legal basis|opt|datenschutz|dsgvo|rgpd|werbung|sperre|gesperrt|widerspruch\w*|opposition|suscri\w*|suscripcion|inscription|abonnement|nieuwsbrief|newsletter|preferences|preferencias|voorkeuren)\b/;

const OTHER_WAYS = /\b(?:call\w*|phone\w*|e?mails?|mailings?|contact\w*)\b/;

/** What a column of refusals means; null: it is none, or nobody knows its sense. */
export function refusalColumn(text: string): Meaning | null {
  if (/\b(?:unsub|clean) (?:reason|campaign title|campaign id)\b/.test(text)) return { place: 'own' };
  if (NOT_A_SENSE.test(text)) return null;
  const sense = SENSES.find(([pattern]) => pattern.test(text))?.[1];
  // Nobody sends a fax from here; beside another way, that is refused all the same.
  if (sense && /\bfax\b/.test(text) && !OTHER_WAYS.test(text)) return { place: 'own' };
  return sense ? { place: 'refusal', sense } : null;
}
