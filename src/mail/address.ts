/** E-mail addresses, as far as Gmail and every server on the way take them. */
import { isAscii } from './bytes';
import { lineFault } from './build/line';

/** Who writes or is written to; the name may be ''. */
export type Mailbox = { readonly name: string; readonly address: string };

/** RFC 5321, 4.5.3.1, and RFC 3696 with its erratum. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
/** Of what is too long for an address, in a message. */
const LONGEST_TOLD = 80;

/**
 * RFC 5322's dot-atom. The quoted kind, "ann example"@example.com, is refused: many servers and all forms do
 * so too.
 */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const ENDS_IN_NUMBER = /\.\d+$/;

/**
 * Why nobody can be written to at an address, in words; null where it is one.
 *
 * Letters beyond ASCII are refused: before the @ they need SMTPUTF8 from every server on the way, and after
 * it they have an ASCII form (xn--…) that has to stand there instead.
 */
export function addressFault(address: string): string | null {
  const control = lineFault('The address', address);
  if (control !== null) return control;
  const quoted = `"${address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_TOLD)}…` : address}"`;
  const shape = `${quoted} is not an e-mail address such as name@example.com.`;
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  if (at < 1 || domain === '' || /[\s<>(),;:"[\]\\]/.test(address)) return shape;
  if (!isAscii(local))
    return `${quoted} has signs before the @ that not every mail server takes: ask for another address.`;
  if (!isAscii(domain))
    return `${quoted} has signs after the @ that mail can't carry: type that part in its form with xn--.`;
  if (address.length > LONGEST_ADDRESS || local.length > LONGEST_LOCAL_PART)
    return `${quoted} is too long for an e-mail address.`;
  return LOCAL_PART.test(local) && isDomain(domain) ? null : shape;
}

/** Two or more labels; the last is no number, which would be the end of an IP address. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && !ENDS_IN_NUMBER.test(domain);
}

/** Why a mailbox can't stand in a header, in words; null where it can. */
export const mailboxFault = ({ name, address }: Mailbox): string | null =>
  addressFault(address) ?? lineFault(`The name of ${address}`, name);
