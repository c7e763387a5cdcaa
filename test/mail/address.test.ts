import { addressFault } from '../../src/mail/address';

const ODD_BUT_GOOD = [
  ['ann@example.com', 'the plainest'],
  ['Ann.Example+news@mail.example.co.uk', 'dots, a tag, and a long domain'],
  ["o'neil&sons!@example.com", 'marks that people do have'],
  ['_@example.com', 'a single mark'],
  ['ann@xn--bcher-kva.example', 'a domain with an umlaut, in its own form'],
  ['ann@4.example', 'a label that is a number'],
  [`${'a'.repeat(64)}@example.com`, 'the longest name that servers take'],
] as const;

test.each(ODD_BUT_GOOD)('%s is an address: %s', (address) => {
  expect(addressFault(address)).toBeNull();
});

const NO_SHAPE = 'is not an e-mail address such as name@example.com.';

test.each([
  ['', 'nothing', NO_SHAPE],
  ['ann', 'no @', NO_SHAPE],
  ['@example.com', 'nobody before it', NO_SHAPE],
  ['ann@', 'nothing behind it', NO_SHAPE],
  ['ann@example', 'a host without a domain', NO_SHAPE],
  ['ann@192.168.0.1', 'a number instead of a domain', NO_SHAPE],
  ['ann@[192.168.0.1]', 'the same in brackets', NO_SHAPE],
  ['ann@-example.com', 'a label with a hyphen in front', NO_SHAPE],
  ['ann@example..com', 'an empty label', NO_SHAPE],
  ['ann@exam_ple.com', 'a mark that domains lack', NO_SHAPE],
  [`ann@${'a'.repeat(64)}.com`, 'a label that is too long', NO_SHAPE],
  ['.ann@example.com', 'a dot in front', NO_SHAPE],
  ['ann..b@example.com', 'two dots in a row', NO_SHAPE],
  ['ann@bob@example.com', 'two @', NO_SHAPE],
  ['"ann example"@example.com', 'a quoted name, which hardly any form takes', NO_SHAPE],
  ['Ann <ann@example.com>', 'a name with it', NO_SHAPE],
  ['ann@example.com,bob@example.com', 'two addresses', NO_SHAPE],
  ['ann@example.com ', 'a space', NO_SHAPE],
  ['ann@example.com\u00A0', 'a space of another kind', NO_SHAPE],
  ['zoë@example.com', 'an accent before the @', 'has signs before the @ that not every mail server takes'],
  ['ann@bücher.example', 'an umlaut behind it', 'type that part in its form with xn--'],
  ['ann@example.com\u200F', 'a mark of direction, pasted along', 'has signs after the @'],
  [`${'a'.repeat(65)}@example.com`, 'a name that is too long', 'is too long'],
  [`ann@${'example.'.repeat(32)}com`, 'a domain that is too long', 'is too long'],
  ['ann@example.com\r\nBcc: bob@example.com', 'a header of its own', 'The address has a line break'],
  ['ann\0@example.com', 'a NUL', 'The address has an invisible character in it (number 0)'],
])('%j is refused: %s', (address, _, reason) => {
  expect(addressFault(address)).toContain(reason);
});
