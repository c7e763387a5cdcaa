import { joiningTheList } from '../../../../src/domain/alliances/introductions/outcomes';
import type { Introduction } from '../../../../src/domain/records/introduction';
import type { Contact } from '../../../../src/domain/records/contact';
import { aBook, aContact, anIntroduction } from '../../../support/practice';

type Given = { introduction?: Partial<Introduction>; contact?: Partial<Contact> };
const joining = ({ introduction = {}, contact = {} }: Given, times = 1) =>
  joiningTheList(
    aBook({
      contacts: [aContact({ kind: 'Prospect', ...contact })],
      introductions: Array.from({ length: times }, () =>
        anIntroduction({ personId: 'C0001', outcome: 'Cultivate', ...introduction }),
      ),
    }),
  ).map(({ id }) => id);

test('whoever wants to be cultivated joins the list, once', () => {
  expect(joining({}, 2)).toEqual(['C0001']);
});

test.each<{ why: string; given: Given }>([
  { why: 'the name is open', given: { introduction: { outcome: 'Open' } } },
  { why: 'we introduced them', given: { introduction: { direction: 'Given' } } },
  { why: 'the person is gone', given: { introduction: { personId: 'C0099' } } },
  { why: 'a client by now', given: { contact: { kind: 'Client' } } },
  { why: 'somebody has typed where they stand', given: { contact: { cultivation: 'No longer interested' } } },
])('nobody joins where $why', ({ given }) => {
  expect(joining(given)).toEqual([]);
});
