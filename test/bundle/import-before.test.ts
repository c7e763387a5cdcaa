/** What an office knew before Cultivate, as an import brings it in. */
import { on } from '../support/hosted';
import { anOfficeWith, choose, contactNamed, linesOf, messagesOf, rowsOf } from '../support/import-office';

describe('what an office knew before Cultivate', () => {
  const office = anOfficeWith({
    List: linesOf(
      'Name,Email,Spouse,Contact Type,Last contact,Lease end,Revenue 2025,Referred by,Policy number\nAnn Example,ann@x.example,Tom,Past Client,2026-11-02,2027-03-01,"1,250.00",Bo Kim,P-77\nBo Kim,bo@x.example,,Gold,,,,Somebody Else,\n',
    ),
  });
  choose(office, 'This workbook', ['yes']);
  const asked = messagesOf(choose(office, 'Import contacts…', ['1', '', '', '', '', 'yes']));

  test('each value of a status, a type or a tier is asked once, with its count', () => {
    expect(asked.find((message) => message.includes('Contact Type'))).toMatch(
      /1 {2}Contact Type: Past Client \(1\) → Past client\n2 {2}Contact Type: Gold \(1\) → Tier 1/,
    );
    expect(contactNamed(office, 'Ann Example')).toMatchObject({
      Kind: 'Client',
      'Status by hand': 'Inactive',
    });
    expect(contactNamed(office, 'Bo Kim')).toMatchObject({ 'Tier by hand': 1 });
  });

  test('a spouse is a person of the same household', () => {
    expect([
      contactNamed(office, 'Ann Example')?.['Household'],
      contactNamed(office, 'Tom')?.['Household'],
    ]).toEqual(Array(2).fill('Ann Example & Tom'));
  });

  test('a last contact sets the clock, a year’s total counts as before Cultivate, an end is a key date', () => {
    expect(rowsOf(office, 'Touches')).toMatchObject([
      {
        Date: on('2026-11-02'),
        Contact: 'Ann Example',
        Touch: 'Call',
        Result: 'Reached',
        'Source key': 'before Cultivate',
      },
    ]);
    expect(rowsOf(office, 'Sales')).toMatchObject([
      { Date: on('2025-12-31'), Contact: 'Ann Example', Amount: 1250, 'Before Cultivate': true },
    ]);
    expect(rowsOf(office, 'Dates')).toMatchObject([
      { Date: on('2027-03-01'), Contact: 'Ann Example', What: 'Lease end' },
    ]);
  });

  test('whoever referred them is Introduced by where that names somebody, else stands in Background; what has no column gets one', () => {
    expect(contactNamed(office, 'Ann Example')).toMatchObject({
      'Introduced by': 'Bo Kim',
      'Policy number': 'P-77',
    });
    expect(contactNamed(office, 'Bo Kim')).toMatchObject({ Background: 'Referred by: Somebody Else' });
  });

  test('the next list of this shape is asked less', () => {
    const again = choose(office, 'Import contacts…', ['1', '', 'yes']);

    expect(messagesOf(again)).toHaveLength(3);
    expect(again.told).toContain('0 new, 0 changed');
    expect(
      [rowsOf(office, 'Touches'), rowsOf(office, 'Sales'), rowsOf(office, 'Dates')].map(
        ({ length }) => length,
      ),
    ).toEqual([1, 1, 1]);
  });
});
