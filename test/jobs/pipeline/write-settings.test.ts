import { keepSettings } from '../../../src/jobs/pipeline/write-settings';
import { standardSettingRows } from '../../../src/sheets/read/settings';
import { anOffice, day } from '../../support/office';

const TODAY = day('2026-11-23');
const CELL = { day: TODAY, secondOfDay: 0 };

describe('keeping settings', () => {
  test('replaces what stands in their rows, however their names are written', () => {
    const office = anOffice({ tabs: { settings: [{ setting: 'season SINCE', value: '2025-01-01' }] } });

    const changes = keepSettings(office, { seasonSince: TODAY });

    expect(changes).toMatchObject([
      { kind: 'set', id: 'season SINCE', values: { value: CELL }, asked: true },
    ]);
  });

  test('adds the rows that are missing, and leaves the others alone', () => {
    const office = anOffice({ tabs: { settings: [{ setting: 'Quiet days', value: 3 }] } });

    const changes = keepSettings(office, { season: 'Hard times', seasonSince: TODAY });

    expect(changes).toMatchObject([
      { kind: 'append', values: { setting: 'Season', value: 'Hard times' } },
      { kind: 'append', values: { setting: 'Season since', value: CELL } },
    ]);
  });

  test('blanks a setting that has become none', () => {
    const office = anOffice({ tabs: { settings: [{ setting: 'Hard times until', value: CELL }] } });

    const changes = keepSettings(office, { prospectsUntil: null });

    expect(changes).toMatchObject([{ kind: 'set', id: 'Hard times until', values: { value: '' } }]);
  });

  test('makes the whole tab with its standards where there is none', () => {
    const changes = keepSettings(anOffice(), { season: 'Hard times' });

    expect(changes).toHaveLength(standardSettingRows().length);
    expect(changes).toContainEqual(
      expect.objectContaining({
        values: expect.objectContaining({ setting: 'Season', value: 'Hard times' }),
      }),
    );
  });
});
