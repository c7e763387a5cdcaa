/** What This week > Print… puts together. */
import type { Printable } from '../../../src/pages/contract/print';
import { goToThisWeek, printable } from '../../../src/jobs/week/print/printable';
import { anOffice, day } from '../../support/office';

const row = (id: string, given: object) => ({ key: `2026-11-23/${id}/call`, contactId: id, ...given });

test('each has a sheet of their own; what goes by post has a label, or is named for want of an address', () => {
  const office = anOffice({
    settings: { officeName: 'Example & Co', principal: { name: 'Pat', email: '' } },
    tabs: {
      contacts: [
        { id: 'C0001', name: 'Ann Ames', address: '1 Main Street\nSpringfield' },
        { id: 'C0002', name: 'Bo Berg' },
      ],
      thisWeek: [
        row('C0001', {
          contact: 'Ann Ames',
          what: 'Handwritten note',
          who: 'Principal',
          ask: 'a\nb',
          day: day('2026-11-24'),
        }),
        row('C0002', { contact: 'Bo Berg', what: 'Handwritten note', who: 'Assistant', result: 'Reached' }),
        row('C0003', { contact: '', what: 'Item of value' }),
        row('C0004', { contact: 'Gone', what: 'Courtesy call', logged: day('2026-11-23') }),
      ],
    },
  });

  const page = printable.plan(office, '', '').page as Printable;

  expect(page).toMatchObject({
    heading: 'Example & Co · Monday 23 Nov 2026',
    sheets: [
      { name: 'Pat', rows: [{ name: 'Ann Ames', day: 'Tue 24 Nov', ask: ['a', 'b'], result: '' }] },
      { name: 'The assistant', rows: [{ name: 'Bo Berg', result: 'Reached' }] },
      { name: 'Anybody', rows: [{ name: 'Nobody is named' }] },
    ],
    labels: [{ name: 'Ann Ames', lines: ['Ann Ames', '1 Main Street', 'Springfield'] }],
    withoutAddress: ['Nobody is named'],
    briefs: [],
  });
});

test('without a page the sheet itself is gone to', () => {
  expect(goToThisWeek.plan(anOffice(), '', '').changes).toMatchObject([{ kind: 'open', tab: 'This week' }]);
});
