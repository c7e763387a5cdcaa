import { openRun } from './support';

describe('utilities', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'America/Chicago', '2026-11-23T06:05:09-06:00'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Asia/Kolkata', 'Mon, 23 Nov 2026 17:35:09 +0530'],
    ['EEEE, MMMM d, h:mm a', 'UTC', 'Monday, November 23, 12:05 PM'],
    ["d 'o''clock' u", 'Pacific/Kiritimati', "24 o'clock 2"],
  ])('a date as %s in %s is %s', (format, timeZone, expected) => {
    const { Utilities } = openRun();

    const text = Utilities.formatDate(new Date('2026-11-23T12:05:09Z'), timeZone, format);

    expect(text).toBe(expected);
  });

  test('ids are new within an office, and the same in the same office again', () => {
    const [one, other] = [openRun().Utilities, openRun().Utilities];

    const ids = [one.getUuid(), one.getUuid(), other.getUuid()];

    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[0]).toBe(ids[2]);
  });

  test('base64 is of the UTF-8 bytes; the web-safe one keeps its padding', () => {
    const { Utilities } = openRun();

    expect(Utilities.base64Encode('é?>')).toBe('w6k/Pg==');
    expect(Utilities.base64EncodeWebSafe('é?>')).toBe('w6k_Pg==');
    expect(Utilities.base64DecodeWebSafe('w6k_Pg==')).toEqual([-61, -87, 63, 62]);
    expect(Utilities.newBlob([-61, -87]).getDataAsString()).toBe('é');
  });

  test('a digest is signed bytes', () => {
    const { Utilities } = openRun();

    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '');

    expect(bytes.slice(0, 4)).toEqual([-29, -80, -60, 66]);
  });

  test('the console is kept', () => {
    const { console: log, host } = openRun();

    log.warn('drafted', { count: 3 });

    expect(host.ledger.logs).toEqual([{ level: 'warn', text: 'drafted { count: 3 }' }]);
  });
});
