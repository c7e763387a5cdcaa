import type { User } from './google';
import { whole } from './handout';

/** A person, as scripts see them; as a text it is the address. */
export const userHandle = (email: string): User => {
  const isText = { toString: () => email };
  return whole<User>('User', { ...isText, getEmail: () => email, getUserLoginId: () => email });
};
