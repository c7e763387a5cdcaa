import { addInScript, SCRIPTS } from '../support/add-in';

/**
 * The permission to make drafts could send them too, so that nothing is ever sent is a property of the code.
 */
const WAYS_TO_SEND = [
  { why: 'GmailApp and MailApp', pattern: /sendEmail/, example: 'GmailApp.sendEmail(to, subject, body)' },
  {
    why: 'the advanced service, a draft',
    pattern: /Drafts\s*\.\s*send/,
    example: 'Gmail.Users.Drafts.send(d)',
  },
  { why: 'the same, a message', pattern: /Messages\s*\.\s*send/, example: 'Gmail.Users.Messages.send(m)' },
  { why: 'a draft object', pattern: /\.\s*send\b/, example: 'drafts[0].send()' },
  { why: 'by the name of the method', pattern: /(['"`])send\1/, example: "Gmail.Users.Drafts['send'](d)" },
  { why: 'a service that only sends', pattern: /MailApp/, example: 'MailApp.getRemainingDailyQuota()' },
  { why: 'a service that reads all mail', pattern: /GmailApp/, example: 'GmailApp.createDraft()' },
  { why: 'any address on the web', pattern: /UrlFetchApp/, example: 'UrlFetchApp.getRequest(url)' },
  { why: "the web's own", pattern: /\bfetch\s*\(/, example: 'fetch (url)' },
];

describe.each(SCRIPTS)('%s', (file) => {
  test.each(WAYS_TO_SEND)('cannot send by $why', ({ pattern }) => {
    const script = addInScript(file);

    expect(script).not.toMatch(pattern);
  });
});

test.each(WAYS_TO_SEND)('$example would be found: $why', ({ pattern, example }) => {
  expect(example).toMatch(pattern);
});
