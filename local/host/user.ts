import type { User } from './google';
import { whole } from './handout';

/** A person, as scripts see them. */
export const userHandle = (email: string): User =>
  whole<User>('User', { getEmail: () => email, getUserLoginId: () => email });
