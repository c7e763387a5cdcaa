/** Contacts: a row is one person. */
import {
  workedOut,
  system,
  placeholders,
  reach,
  personal,
  consent,
  judgement,
  byHand,
  refusal,
  figures,
} from './contact-groups';
import { BIRTHDAY_HEADERS, COMPANY_HEADERS, EMAIL_HEADERS, PHONE_HEADERS } from './headers-of-lists';
import { CORE_CLASSES, CULTIVATIONS, DOERS, FEELINGS, SPIRALS } from '../../domain/records/contact';
import { HOURS_ARE } from '../../domain/clients/health/time-spent';
import { oneOf, tier, tierOrLetter, yesNo } from '../declare/fields/choices';
import { annualDay, birthday, civilDate, pastDate } from '../declare/fields/days';
import { INACTIVE, isPast, kindField, outdated } from '../declare/fields/kinds';
import { listOf } from '../declare/fields/lists';
import { money, number, share } from '../declare/fields/numbers';
import {
  addressesField,
  consentField,
  otherAddressesIn,
  noCallsField,
  statusByHandField,
  statusField,
  impliedByName,
  impliedByRefusal,
  impliedByTags,
  refusalsUnder,
} from '../declare/fields/refusals';
import { contactRef, email, nameText, phone, phonesField, reference, text } from '../declare/fields/text';
import { hasSplitNames } from '../headers/split-names';
import { column, table } from '../declare/table';
import { PAINTS, tierRules, wordRules } from '../declare/theme';

const statusByHand = statusByHandField(outdated(INACTIVE, 'Inactive: it was read so'));

const cultivation = oneOf(CULTIVATIONS, { formerly: { 'gave up': 'No longer interested' } });

export const contacts = table(
  'Contacts',
  {
    name: column('Name', nameText('a name: without one, on no sheet and in no letter'), {
      placeholders,
      required: true,
      inView: true,
      aliases: ['Full name', 'Client name', 'Contact name'],
      standIns: ['Contact', 'Client', 'Person'],
      help: 'First and last name, as you say it.',
      implies: impliedByName,
    }),
    id: column('ID', reference(), {
      ...system,
      aliases: ['Contact ID'],
      help: 'Given once, and never reused.',
    }),
    dear: column('Dear', text(), {
      inView: true,
      aliases: ['Salutation', 'Greeting'],
      standIns: ['First name', 'Nickname'],
      help: 'The name you greet them with.',
    }),
    dearGuess: column('Dear (guess)', text(), {
      ...figures,
      help: 'A guess from the name; no letter uses it before Check greetings… has asked you.',
    }),
    kind: column('Kind', kindField(), {
      inView: true,
      help: 'Personal contacts get birthdays and notes, and no letters.',
      placeholders,
      implies: (cell, { statusByHand: byHand }) => ({
        ...(byHand === null && isPast(cell) ? { statusByHand: INACTIVE } : {}),
        ...impliedByRefusal(cell),
      }),
    }),
    status: column('Status', statusField(), {
      ...figures,
      byHand: 'statusByHand',
      help: 'Active, or Inactive after a time without a sale.',
    }),
    statusByHand: column('Status by hand', statusByHand, {
      ...judgement,
      ...refusal,
      placeholders: 'unknown',
      help: 'Wins over Status. Do not contact, no calls or no e-mail count here with any remark, too.',
    }),
    tier: column('Tier', tier(), {
      ...workedOut,
      width: 56,
      align: 'center',
      byHand: 'tierByHand',
      group: 'Judgement',
      judgement: true,
      inView: true,
      help: '1, 2 or 3: how much of your time this household is given.',
    }),
    tierByHand: column('Tier by hand', tierOrLetter(), { ...byHand, help: 'Wins over Tier.' }),
    whyThisTier: column('Why this tier', text(), {
      ...workedOut,
      group: 'Judgement',
      judgement: true,
      help: 'The reason for the tier, in words.',
    }),
    core: column('Core?', oneOf(CORE_CLASSES), {
      ...workedOut,
      group: 'Judgement',
      judgement: true,
      help: 'Core: the few households that bring most of the sales.',
    }),
    feeling: column('How we feel', oneOf(FEELINGS, { alsoReads: { 'letting go': 'Let go' } }), {
      ...byHand,
      help: 'Love the work, can tolerate it, or wish you could let go.',
    }),
    isDraining: column('Draining', yesNo(), {
      ...byHand,
      help: 'Tier 3, no lunches, no letters but the hard-times letter.',
    }),
    email: column('Email', email(), {
      ...reach,
      width: 240,
      inView: true,
      aliases: ['E-mail', 'Email address', 'Mail', 'E-mail address'],
      standIns: EMAIL_HEADERS,
      help: 'One address.',
      implies: otherAddressesIn,
    }),
    otherEmails: column('Other emails', addressesField(), {
      ...reach,
      aliases: ['Other email addresses', 'Email 2', 'Second email'],
      help: 'Their other addresses: a refusal holds for all of them.',
    }),
    phone: column('Phone', phone(), {
      ...reach,
      inView: true,
      aliases: ['Phone number', 'Telephone', 'Tel'],
      standIns: PHONE_HEADERS,
      help: 'The number to call.',
    }),
    otherPhones: column('Other phones', phonesField(), {
      ...reach,
      aliases: ['Other phone numbers', 'Phone 2', 'Second phone'],
      help: 'Their other numbers, parted by semicolons, each with what it is in brackets.',
    }),
    company: column('Company', text(), {
      ...reach,
      aliases: ['Company name'],
      standIns: COMPANY_HEADERS,
      help: 'Tells people of the same name apart.',
    }),
    profession: column('Profession', text(), {
      ...reach,
      standIns: ['Occupation', 'Job title', 'Organization title', 'Organization 1 - Title'],
      help: 'Finds the expert for a need.',
    }),
    household: column('Household', text(), {
      ...reach,
      placeholders: 'unknown or alone',
      standIns: ['Family'],
      help: 'The same word for all who belong together; blank: alone.',
    }),
    isHead: column('Head', yesNo(), {
      ...reach,
      help: 'Of a household: whom calls ask for, and letters and labels name first; without a tick, whoever was there first.',
    }),
    addressedTogether: column('Addressed together', text(), {
      ...reach,
      help: 'How letters and labels name the household, such as Ana and Rui Silva; Each: a letter and a label for each of them.',
    }),
    address: column('Address', text(), {
      ...reach,
      aliases: ['Postal address', 'Mailing address'],
      standIns: ['Home address', 'Street address', 'Address 1 - Formatted'],
      help: 'For notes and for letters on paper.',
    }),
    area: column('Area', text(), {
      ...reach,
      standIns: ['City', 'Town'],
      help: 'Where they are, for lunches.',
    }),
    who: column('Who', oneOf(DOERS), {
      ...reach,
      ...refusal,
      help: "Who calls them; blank: the Touch plan's.",
    }),
    emailConsent: column('Email consent', consentField(), {
      ...consent,
      ...refusal,
      aliases: ['Consent', 'E-mail consent'],
      help: 'Letters go to those who opted in.',
    }),
    noCalls: column('No calls', noCallsField(), {
      ...consent,
      ...refusal,
      aliases: ['Do not call', "Don't call"],
      help: 'Letters, notes and dates stay; the call sheet says: write or visit.',
    }),
    consentDate: column('Consent date', pastDate(), {
      ...consent,
      help: 'The day it was given or withdrawn.',
      // Who is to opt in some day hasn't yet; a refusal holds from the moment it is typed.
      untilThen: ({ emailConsent }) => (emailConsent === 'Opted in' ? { emailConsent: 'Not asked' } : {}),
    }),
    consentSource: column('Consent source', text(), { ...consent, help: 'How it was given.' }),
    invitedOn: column('Invited to stay in touch', pastDate(), {
      ...consent,
      help: 'The day on which the prospect asked you to stay in touch.',
    }),
    cultivation: column('Cultivation', cultivation, {
      ...consent,
      ...refusal,
      help: 'Where a prospect stands on the cultivation list.',
    }),
    whatHappened: column('What happened', text(), {
      ...consent,
      help: 'Why it ended: asked when someone is no longer interested or is released.',
    }),
    whatWorked: column('What worked', text(), {
      ...consent,
      help: 'What has made it a good one, a line each: asked when somebody is core, goes upward, or at a review.',
    }),
    introducedBy: column('Introduced by', contactRef(), {
      ...personal,
      aliases: ['Referred by'],
      help: 'The contact who introduced them.',
    }),
    tags: column('Tags', listOf(text(), 'words, parted by commas'), {
      placeholders,
      inView: true,
      aliases: ['Tag', 'Labels'],
      standIns: ['Group membership'],
      help: 'Your own words, parted by commas; "Do not email" and its like count as refusals.',
      implies: impliedByTags,
    }),
    birthday: column('Birthday', birthday(), {
      ...personal,
      aliases: ['Birth date', 'Birthdate', 'Date of birth', 'DOB'],
      standIns: BIRTHDAY_HEADERS,
      notBeside: ['Birth month'],
      help: 'With or without the year.',
    }),
    anniversary: column('Anniversary', annualDay(), { ...personal, help: 'With or without the year.' }),
    dream: column('Dream', text(), { ...personal, help: 'What they would love to do or become.' }),
    goals: column('Goals', text(), {
      ...personal,
      aliases: ['Goal', 'Objectives'],
      help: 'What they want to reach, a line each: it stands on the page of their review.',
    }),
    likes: column('Likes', text(), { ...personal, help: 'What pleases them.' }),
    dislikes: column('Dislikes', text(), { ...personal, help: 'What to avoid.' }),
    favouriteRestaurant: column('Favourite restaurant', text(), {
      ...personal,
      aliases: ['Favorite restaurant'],
      help: 'Where to take them.',
    }),
    // "None" is an answer.
    children: column('Children', text(), {
      ...personal,
      placeholders: 'unknown',
      aliases: ['Kids'],
      help: 'Their names.',
    }),
    hobbies: column('Hobbies', text(), { ...personal, aliases: ['Hobby'], help: 'What they do for joy.' }),
    sports: column('Sports', text(), { ...personal, aliases: ['Sport'], help: 'What they play or follow.' }),
    pastimes: column('Pastimes', text(), {
      ...personal,
      aliases: ['Pastime'],
      help: 'How an evening is spent.',
    }),
    worriedAbout: column('Worried about', text(), {
      ...personal,
      aliases: ['Concerns', 'Worries'],
      help: 'Open concerns, one a line; empty it when they are settled.',
    }),
    background: column('Background', text(), { ...personal, help: 'Known before Cultivate, a line each.' }),
    sameAs: column('Same as', contactRef(), {
      ...personal,
      help: 'In a row to give up: whose double it is. Lists > Merge contacts… then makes one of the two.',
    }),
    source: column('Source', reference(), {
      ...system,
      help: 'Where the row came from, if Cultivate made it: the sample office, or an import.',
    }),
    added: column('Added', pastDate(), { ...system, help: 'The day on which the contact was first seen.' }),
    recallWeek: column('Recall week', civilDate(), { ...system, help: "The week of this quarter's recall." }),
    lastTouch: column('Last touch', civilDate(), {
      ...figures,
      inView: true,
      help: 'When they were last reached.',
    }),
    nextDue: column('Next due', civilDate(), {
      ...figures,
      inView: true,
      help: 'When the next touch is due.',
    }),
    sales12Months: column('Sales 12 months', money(), {
      ...figures,
      help: 'The net sales of the household in twelve months.',
    }),
    hours12Months: column('Hours 12 months', number(), {
      ...figures,
      help: 'The hours that the household took in twelve months.',
    }),
    hoursAre: column('Hours are', oneOf(HOURS_ARE), {
      ...figures,
      help: "Estimated where a touch without Minutes counts with the Touch plan's; the hours stay a number, to sort and add up.",
    }),
    spiral: column('Spiral', oneOf(SPIRALS), {
      ...figures,
      judgement: true,
      help: 'Whether the relationship goes up, holds, or goes down.',
    }),
    whyThisSpiral: column('Why this spiral', text(), {
      ...figures,
      judgement: true,
      help: 'The reasons, in words.',
    }),
    fileComplete: column('File complete', share(), {
      ...figures,
      help: 'How much of the personal file is known.',
    }),
  },
  {
    id: 'id',
    idPrefix: 'C',
    frozenTo: 'name',
    rules: [
      ...wordRules('status', { Inactive: PAINTS.gone, Active: PAINTS.good }),
      ...tierRules('tier'),
      { name: 'due', on: 'nextDue', when: '({nextDue}<>"")*({nextDue}<=TODAY())', paint: PAINTS.late },
      ...wordRules('spiral', { Upward: PAINTS.good, Downward: PAINTS.bad }),
      ...wordRules('emailConsent', { 'Opted out': PAINTS.bad }),
    ],
    isVital: true,
    isMadeFrom: hasSplitNames,
    readsOwn: refusalsUnder,
    purpose: 'Everyone the office knows: a row is one person.',
    example: { name: 'Ann Lee', kind: 'Client', phone: '555-0101', email: 'ann@example.com', tags: 'golf' },
  },
);
