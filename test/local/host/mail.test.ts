import { anOffice, openRun } from './support';

const message = (id: string, subject = 'Hello') =>
  Buffer.from(`Message-ID: <${id}>\r\nSubject: ${subject}\r\nX-Key: a\r\n b\r\n\r\nDear Ann, café`).toString(
    'base64url',
  );

const openMailbox = (user = 'ann@office.example', office = anOffice(), options = {}) => {
  const { Gmail, ...run } = openRun({ user, ...options }, office);
  const drafts = Gmail.Users?.Drafts;
  if (!drafts) throw new Error('the host has Gmail drafts');
  return {
    ...run,
    Gmail,
    drafts,
    add: (id: string) => drafts.create({ message: { raw: message(id) } }, 'me'),
  };
};

describe('drafts', () => {
  test('come back as they were made', () => {
    const { drafts, add } = openMailbox();
    const made = add('one@office.example');

    const raw = drafts.get('me', made.id ?? '', { format: 'raw' }).message?.raw;
    const headers = drafts.get('me', made.id ?? '', { format: 'metadata' }).message?.payload?.headers;

    expect(raw).toEqual([...new Int8Array(Buffer.from(message('one@office.example'), 'base64url'))]);
    expect(headers).toContainEqual({ name: 'X-Key', value: 'a b' });
  });

  test('give what is of type bytes in signed bytes, the text of a message too, and take those as they take base64', () => {
    const { drafts, add, office } = openMailbox();
    const made = add('one@office.example');

    const whole = drafts.get('me', made.id ?? '', { format: 'raw' });
    const body: unknown = drafts.get('me', made.id ?? '').message?.payload?.body?.data;
    drafts.update(whole, 'me', made.id ?? '');
    drafts.create(whole, 'me');

    expect(body).toEqual([...new Int8Array(Buffer.from('Dear Ann, café'))]);
    expect(body).toContain(-61);
    expect(office.drafts.map(({ raw }) => raw)).toEqual(Array(2).fill(expect.stringContaining('café')));
  });

  test('are found by their message id', () => {
    const { drafts, add } = openMailbox();
    add('one@office.example');
    const second = add('two@office.example');

    const found = drafts.list('me', { q: 'rfc822msgid:two@office.example' });

    expect(found.drafts?.map((each) => each.id)).toEqual([second.id]);
  });

  test('are listed in pages, newest first', () => {
    const { drafts, add } = openMailbox();
    const ids = ['a', 'b', 'c'].map((name) => add(`${name}@office.example`).id);

    const first = drafts.list('me', { maxResults: 2 });
    const second = drafts.list('me', { maxResults: 2, pageToken: first.nextPageToken });

    expect([...(first.drafts ?? []), ...(second.drafts ?? [])].map((each) => each.id)).toEqual(ids.reverse());
    expect(second.nextPageToken).toBeUndefined();
  });

  test('change their message id when they are edited, and are gone when removed', () => {
    const { drafts, add, office } = openMailbox();
    const made = add('one@office.example');

    const edited = drafts.update(
      { message: { raw: message('one@office.example', 'New') } },
      'me',
      made.id ?? '',
    );
    drafts.remove('me', made.id ?? '');

    expect(edited.id).toBe(made.id);
    expect(edited.message?.id).not.toBe(made.message?.id);
    expect(office.drafts).toEqual([]);
  });

  test('of another mailbox can’t be reached', () => {
    const office = anOffice();
    const made = openMailbox('ann@office.example', office).add('one@office.example');

    const { drafts } = openMailbox('bob@office.example', office);

    expect(drafts.list('me').drafts).toBeUndefined();
    expect(() => drafts.get('me', made.id ?? '')).toThrow('Requested entity was not found.');
    expect(() => drafts.list('ann@office.example')).toThrow('Delegation denied');
  });

  test('run into the quota when told to', () => {
    const quota = { after: 1, message: "Quota exceeded for quota metric 'Units per minute per user'" };
    const { add } = openMailbox('ann@office.example', anOffice(), { gmailQuota: quota });
    add('one@office.example');

    expect(() => add('two@office.example')).toThrow('Quota exceeded');
  });

  test('can’t be sent: there is no such method', () => {
    const { drafts, Gmail } = openMailbox();

    expect(() => Reflect.get(drafts, 'send')).toThrow('not implemented');
    expect(() => Gmail.Users?.Messages).toThrow('not implemented');
  });
});

describe('calendar events', () => {
  const openCalendar = () => {
    const { Calendar, office } = openRun();
    const events = Calendar.Events;
    if (!events) throw new Error('the host has calendar events');
    return { events, office };
  };
  const lunch = {
    id: 'lunch00123',
    summary: 'Lunch',
    start: { dateTime: '2026-11-24T12:00:00', timeZone: 'America/Chicago' },
    end: { dateTime: '2026-11-24T13:15:00', timeZone: 'America/Chicago' },
    attendees: [{ email: 'ann@example.com' }],
  };

  test('keep the id that they were given; the same id again is a conflict', () => {
    const { events } = openCalendar();
    events.insert(lunch, 'primary', { sendUpdates: 'all' });

    const again = () => events.insert(lunch, 'primary');

    expect(events.get('primary', 'lunch00123')).toMatchObject({ summary: 'Lunch', status: 'confirmed' });
    expect(again).toThrow(expect.objectContaining({ details: { code: 409, message: expect.any(String) } }));
  });

  test('keep their id taken after they were deleted', () => {
    const { events } = openCalendar();
    events.insert(lunch, 'primary');
    events.remove('primary', 'lunch00123');

    expect(events.get('primary', 'lunch00123').status).toBe('cancelled');
    expect(events.list('primary').items).toEqual([]);
    expect(() => events.insert(lunch, 'primary')).toThrow('already exists');
  });

  test('change where they are patched, and nowhere else', () => {
    const { events } = openCalendar();
    events.insert(lunch, 'primary');

    events.patch({ location: 'Corner table' }, 'primary', 'lunch00123');

    expect(events.get('primary', 'lunch00123')).toMatchObject({ summary: 'Lunch', location: 'Corner table' });
  });

  test.each([
    ['a window that holds it', '2026-11-24T17:00:00Z', '2026-11-24T19:00:00Z', 1],
    ['one that ends as it begins', '2026-11-24T10:00:00Z', '2026-11-24T18:00:00Z', 0],
  ])('are listed by time: %s', (_why, timeMin, timeMax, count) => {
    const { events } = openCalendar();
    events.insert(lunch, 'primary');

    const { items } = events.list('primary', { timeMin, timeMax });

    expect(items).toHaveLength(count);
  });

  test('refuse an id with letters beyond v', () => {
    const { events } = openCalendar();

    expect(() => events.insert({ ...lunch, id: 'lunch-xyz' }, 'primary')).toThrow(
      'Invalid resource id value.',
    );
  });
});
