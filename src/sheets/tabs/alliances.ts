/** Alliances: a row is one strategic alliance (S15). */
import { yesNo } from '../declare/fields/choices';
import { civilDate } from '../declare/fields/days';
import { wholeNumber } from '../declare/fields/numbers';
import { contactRef, reference, text } from '../declare/fields/text';
import { column, table } from '../declare/table';

const placeholders = 'unknown or none';
const workedOut = { owner: 'worked out' } as const;
const question = (header: string, help: string, width = 82) => column(header, yesNo(), { width, help });

export const alliances = table(
  'Alliances',
  {
    contact: column('Contact', contactRef(), { idIn: 'contactId', required: true, help: 'The alliance.' }),
    contactId: column('Contact ID', reference(), { owner: 'system' }),
    respectsUs: question('Respects us', 'They respect us professionally.'),
    knowsWhoWeWant: question('Knows who we want', 'They know the people we want to meet.'),
    hasStanding: question('Has standing', 'They have standing with these people.'),
    willIntroduce: question('Will introduce', 'They will introduce us if asked well.'),
    isComplementary: question('Complementary', 'They offer something complementary to the same market.', 112),
    canTakeIntroductions: question('Can take introductions', 'They can take introductions in return.', 100),
    isStillGrowing: question('Still growing', 'They are still growing.'),
    isTrustedInNetwork: question('Trusted in network', 'Their network trusts them.'),
    hasClientsLikeOurBest: question('Clients like our best', 'Their clients look like our best.'),
    knowsLikesAndTrustsUs: question('Know, like and trust us', 'They know, like and trust us.'),
    isWillingToIntroduce: question('Willing to introduce', 'They are willing to introduce.'),
    wantsToMeet: column('Wants to meet', text(), {
      placeholders,
      help: 'Whom they look for, in a sentence; the four lists beside it say it closer.',
    }),
    wouldUnderstand: column('Would understand', text(), {
      placeholders,
      help: 'Whom they want to meet: who would understand what they do, such as dentists, practice owners.',
    }),
    wouldValue: column('Would value', text(), { placeholders, help: 'Who would value it.' }),
    wouldWant: column('Would want', text(), { placeholders, help: 'Who would want it now.' }),
    canAfford: column('Can afford', text(), { placeholders, help: 'Who can afford it.' }),
    gives: column('Gives', text(), { placeholders, help: 'What they have to offer.' }),
    competesWith: column('Competes with', text(), { placeholders, help: 'Whom not to seat beside them.' }),
    cadenceDays: column('Cadence (days)', wholeNumber({ min: 1 }), {
      aliases: ['Cadence'],
      help: "Days between two lunches; blank: the Touch plan's.",
    }),
    awayFrom: column('Away from', civilDate(), { help: 'The first day on which they are away.' }),
    awayTo: column('Away to', civilDate(), { help: 'The last day on which they are away.' }),
    verdict: column('Verdict', text(), {
      ...workedOut,
      help: 'Whether the alliance is worth it; trust comes first.',
    }),
    missing: column('Missing', text(), { ...workedOut, help: 'The questions not yet answered with yes.' }),
    given: column('Given', wholeNumber({ min: 0 }), { ...workedOut, help: 'Introductions that we gave.' }),
    received: column('Received', wholeNumber({ min: 0 }), {
      ...workedOut,
      help: 'Introductions that they gave.',
    }),
    balance: column('Balance', wholeNumber(), { ...workedOut, help: 'Received less given: whom we owe.' }),
    lastLunch: column('Last lunch', civilDate(), { ...workedOut, help: 'The last lunch held.' }),
    nextLunch: column('Next lunch', civilDate(), { ...workedOut, help: 'The next lunch planned.' }),
  },
  {
    id: 'contactId',
    purpose: 'A row is one alliance: whether it is worth it, and who owes whom.',
    example: { contact: 'Bo Kim', wantsToMeet: 'owners of small shops', gives: 'tax advice' },
  },
);
