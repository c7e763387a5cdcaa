/** Minutes behind UTC on a January noon: the sign that JavaScript's own dates give. */
const JANUARY_OFFSET: Record<string, number> = {
  UTC: 0,
  'America/Los_Angeles': 480,
  'Pacific/Auckland': -780,
};

test('a test file runs in the time zone of its project', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  const offset = new Date(2026, 0, 15, 12).getTimezoneOffset();

  expect({ zone, offset }).toEqual({ zone: process.env['TZ'], offset: JANUARY_OFFSET[zone] });
});
