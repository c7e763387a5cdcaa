/**
 * The forty invented people of the sample office: nobody of that name is meant, and their addresses and
 * numbers reach nobody.
 */
import type { Feeling, Kind } from '../../../domain/records/contact';

export type SamplePerson = {
  readonly name: string;
  readonly kind: Kind;
  readonly profession: string;
  /** First seen so many days before the sample was made. */
  readonly seenDaysAgo: number;
  readonly feeling?: Feeling;
  readonly household?: string;
  /** Without one they get no letter, but a place on the list of letters to print. */
  readonly hasEmail?: false;
  /** `Opted in` unless it says otherwise. */
  readonly consent?: 'Not asked' | 'Opted out';
  readonly company?: string;
  readonly area?: string;
  readonly tags?: readonly string[];
  readonly birthdayInDays?: number;
  readonly likes?: string;
  readonly dream?: string;
  /** What made them stay. */
  readonly worked?: string;
  readonly worriedAbout?: string;
  readonly cultivation?: 'New' | 'Cultivating';
  readonly introducedBy?: string;
};

const client = (name: string, profession: string, more: Partial<SamplePerson> = {}): SamplePerson => ({
  ...{ name, kind: 'Client', profession, seenDaysAgo: 700 },
  ...more,
});
const prospect = (name: string, profession: string, more: Partial<SamplePerson> = {}): SamplePerson => ({
  ...{ name, kind: 'Prospect', profession, seenDaysAgo: 200, cultivation: 'Cultivating' },
  ...more,
});
const ally = (name: string, profession: string, company: string): SamplePerson => ({
  ...{ name, kind: 'Alliance', profession, company, seenDaysAgo: 500 },
});

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  client('Ana Silva', 'bakery owner', {
    ...{ feeling: 'Love', household: 'Silva', company: 'Silva Bakery', birthdayInDays: 3 },
    ...{
      likes: 'golf, old boats',
      dream: 'a second shop by the sea',
      tags: ['golf'],
      worked: 'quick answers',
    },
  }),
  client('Rui Silva', 'teacher', { household: 'Silva', likes: 'cooking' }),
  client('Kofi Mensah', 'builder', {
    ...{ feeling: 'Love', company: 'Mensah & Sons', likes: 'football', worked: 'good advice' },
  }),
  client('Ingrid Solberg', 'architect', { feeling: 'Love', birthdayInDays: 40, tags: ['golf'] }),
  client('Hiroshi Tanaka', 'dentist', { worriedAbout: 'whether the practice can be sold in time' }),
  client('Leila Haddad', 'pharmacist', { feeling: 'Fine', likes: 'hiking, jazz', birthdayInDays: 5 }),
  client('Mateo Rojas', 'restaurant owner', { company: 'Casa Rojas' }),
  client('Aoife Brennan', 'vet', { feeling: 'Fine', likes: 'horses' }),
  client('Jan Kowalski', 'printer', { company: 'Kowalski Print' }),
  client('Nia Okafor', 'florist', { seenDaysAgo: 60, company: 'Okafor Flowers' }),
  client('Tomas Novak', 'carpenter', { hasEmail: false }),
  client('Elif Demir', 'tailor', { consent: 'Not asked' }),
  client('Pavel Orlov', 'importer', { feeling: 'Let go' }),
  client('Greta Lindt', 'gallery owner', { feeling: 'Let go', consent: 'Opted out' }),
  client('Samir Patel', 'hotel owner', { likes: 'cricket' }),
  client('Chloe Martin', 'photographer'),
  client('Dewi Santoso', 'caterer', { hasEmail: false }),
  client('Olga Petrova', 'piano teacher'),
  prospect('Ben Achterberg', 'dairy farmer', { introducedBy: 'Yusuf Kaya' }),
  prospect('Mei Lin', 'optician'),
  prospect('Thabo Dlamini', 'garage owner'),
  prospect('Sofia Greco', 'interior designer', { tags: ['golf'] }),
  prospect('Emil Hansen', 'brewer', { likes: 'jazz' }),
  prospect('Aisha Rahman', 'paediatrician', { hasEmail: false }),
  prospect('Lucas Moreau', 'winemaker'),
  prospect('Hana Kim', 'bookshop owner', { seenDaysAgo: 9, cultivation: 'New', introducedBy: 'Marta Costa' }),
  prospect('Victor Stan', 'surveyor', { seenDaysAgo: 9, cultivation: 'New', introducedBy: 'Marta Costa' }),
  prospect('Noor Jansen', 'landscaper', {
    seenDaysAgo: 50,
    cultivation: 'New',
    introducedBy: 'Peter Ndlovu',
  }),
  ally('Marta Costa', 'accountant', 'Costa Accounting'),
  ally('Yusuf Kaya', 'estate agent', 'Kaya Homes'),
  ally('Peter Ndlovu', 'lawyer', 'Ndlovu Law'),
  ally('Astrid Berg', 'mortgage broker', 'Berg Loans'),
  ally('Rosa Vidal', 'recruiter', 'Vidal People'),
  ally('Daniel Cohen', 'IT consultant', 'Cohen Systems'),
  ally('Linh Tran', 'web developer', 'Tran Web'),
  ally('Oskar Weiss', 'notary', 'Weiss Notary'),
  { ...client('Gwen Price', 'retired'), kind: 'Personal', birthdayInDays: 2, likes: 'roses' },
  { ...client('Amir Nazari', 'chess coach'), kind: 'Personal', likes: 'chess' },
  { ...client('Ruth Adler', 'retired'), kind: 'Personal', hasEmail: false },
  { ...client('Carlos Mejia', 'cyclist'), kind: 'Personal', birthdayInDays: 20 },
];
