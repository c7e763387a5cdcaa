import { logDone } from '../../../src/jobs/week/log-done';
import { anOffice } from '../../support/office';
import { aCall, ann, appendedTo, aRecall, log, setOn, TODAY } from '../../support/log-done';

describe('what was learned', () => {
  test.each<[string, string, string, object]>([
    ['a fact in words', 'Ask: likes', 'Opera', { likes: 'Opera' }],
    [
      'a fact as its column reads it',
      'Ask: birthday',
      '3 May',
      { birthday: { month: 5, dayOfMonth: 3, year: null } },
    ],
  ])('files %s', (_why, ask, answer, expected) => {
    const { changes } = log(aCall({ ask, answer, result: 'Reached' }));

    expect(setOn(changes, 'Contacts')).toContainEqual({ id: 'C0001', values: expected, asked: false });
  });

  test('reports a fact that its column can’t hold, and keeps it on the touch', () => {
    const { changes, problems } = log(
      aCall({ ask: 'Ask: birthday', answer: 'in spring', result: 'Reached' }),
    );

    expect(problems).toMatchObject([{ tab: 'This week', row: 3, column: 'Answer', found: 'in spring' }]);
    expect(appendedTo(changes, 'Touches')).toMatchObject([{ answer: 'in spring' }]);
  });

  test.each([
    ['the first', '', 'quick answers'],
    ['a further line', 'kindness', 'kindness\nquick answers'],
  ])('files what worked: %s', (_why, before, expected) => {
    const row = aCall({ note: 'Glad. Worked: quick answers', result: 'Reached' });
    const tabs = { contacts: [{ ...ann, whatWorked: before }], thisWeek: [row] };
    const { changes } = logDone.plan(anOffice({ tabs }), '', '');

    expect(setOn(changes, 'Contacts')).toContainEqual({
      id: 'C0001',
      values: { whatWorked: expected },
      asked: true,
    });
  });

  test.each([
    ['the first', '', 'quick answers'],
    ['a further line', 'kindness', 'kindness\nquick answers'],
  ])('files what worked: %s', (_why, before, expected) => {
    const row = aCall({ note: 'Glad. Worked: quick answers', result: 'Reached' });
    const tabs = { contacts: [{ ...ann, whatWorked: before }], thisWeek: [row] };
    const { changes } = logDone.plan(anOffice({ tabs }), '', '');

    expect(setOn(changes, 'Contacts')).toContainEqual({
      id: 'C0001',
      values: { whatWorked: expected },
      asked: true,
    });
  });

  test('files a need', () => {
    const { changes } = log(aCall({ theyNeed: 'A lawyer', result: 'Reached' }));

    expect(appendedTo(changes, 'Needs')).toEqual([
      { date: TODAY, contact: 'Ann Lee', contactId: 'C0001', need: 'A lawyer', status: 'Open' },
    ]);
  });

  test.each([
    ['the first worry', '', 'The roof', 'The roof'],
    ['a worry, as a further line', 'The lease', 'The roof', 'The lease\nThe roof'],
  ])('files %s', (_why, before, worry, expected) => {
    const office = anOffice({
      tabs: {
        contacts: [{ ...ann, worriedAbout: before }],
        thisWeek: [aCall({ worriedAbout: worry, result: 'Reached' })],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    expect(setOn(changes, 'Contacts')).toContainEqual({
      id: 'C0001',
      values: { worriedAbout: expected },
      asked: true,
    });
  });

  test('files no worry twice, and two of one day together', () => {
    const office = anOffice({
      tabs: {
        contacts: [{ ...ann, worriedAbout: 'The lease' }],
        thisWeek: [
          aCall({ worriedAbout: 'The lease', result: 'Reached' }),
          aCall({ key: 'W0001', what: '', worriedAbout: 'The roof', result: 'Reached' }),
        ],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    const worries = setOn(changes, 'Contacts').filter(({ values }) => 'worriedAbout' in values);
    expect(worries).toMatchObject([{ values: { worriedAbout: 'The lease\nThe roof' } }]);
  });

  test('leaves a worry that stands there already as it is', () => {
    const office = anOffice({
      tabs: {
        contacts: [{ ...ann, worriedAbout: 'The lease' }],
        thisWeek: [aCall({ worriedAbout: 'The lease', result: 'Reached' })],
      },
    });

    const { changes } = logDone.plan(office, '', '');

    expect(setOn(changes, 'Contacts').filter(({ values }) => 'worriedAbout' in values)).toEqual([]);
  });

  test.each([
    ['Ready', 'Ready'],
    ['Stay in touch', 'Cultivating'],
    ['No longer interested', 'No longer interested'],
  ] as const)('sets Cultivation after a recall: %s', (result, cultivation) => {
    const { changes } = log(aRecall({ result }));

    expect(setOn(changes, 'Contacts')).toContainEqual({ id: 'C0002', values: { cultivation }, asked: true });
  });

  test('keeps why somebody gave up', () => {
    const { changes } = log(aRecall({ result: 'No longer interested', note: 'Moved away' }));

    expect(setOn(changes, 'Contacts')).toContainEqual({
      id: 'C0002',
      values: { whatHappened: 'Moved away' },
      asked: false,
    });
  });
});
