import { openRun } from './support';

describe('utilities', () => {
  test('base64 is of the UTF-8 bytes; the web-safe one keeps its padding', () => {
    const { Utilities } = openRun();

    expect(Utilities.base64Encode('é?>')).toBe('w6k/Pg==');
    expect(Utilities.base64EncodeWebSafe('é?>')).toBe('w6k_Pg==');
    expect(Utilities.base64DecodeWebSafe('w6k_Pg==')).toEqual([-61, -87, 63, 62]);
  });

  test('the console is kept', () => {
    const { console: log, host } = openRun();

    log.warn('drafted', { count: 3 });

    expect(host.ledger.logs).toEqual([{ level: 'warn', text: 'drafted { count: 3 }' }]);
  });
});
