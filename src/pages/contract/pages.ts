/** The pages: how each is called and shown. Its file in src/pages/ has the name that stands here. */

export type PageToShow = {
  readonly name: string;
  readonly title: string;
  readonly place: 'sidebar' | 'dialog';
  /** Pixels, of a dialog; a sidebar is 300 wide. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Where it can't be shown, its item of the menu asks in boxes instead. */
  readonly isOptional?: boolean;
};

export const PAGES = {
  nextCall: { name: 'next-call', title: 'Next call', place: 'sidebar' },
  contactCard: { name: 'contact-card', title: 'Contact card', place: 'sidebar' },
  firstSteps: { name: 'first-steps', title: 'First steps', place: 'sidebar' },
  print: { name: 'print', title: 'Print', place: 'dialog', size: { width: 900, height: 640 } },
  importContacts: {
    name: 'import-contacts',
    title: 'Import contacts',
    place: 'dialog',
    size: { width: 900, height: 600 },
    isOptional: true,
  },
  mergeContacts: {
    name: 'merge-contacts',
    title: 'Merge contacts',
    place: 'dialog',
    size: { width: 800, height: 560 },
    isOptional: true,
  },
  rankClients: {
    name: 'rank-clients',
    title: 'Rank clients',
    place: 'dialog',
    size: { width: 420, height: 360 },
    isOptional: true,
  },
  letterPreview: {
    name: 'letter-preview',
    title: 'Letter preview',
    place: 'dialog',
    size: { width: 760, height: 600 },
    isOptional: true,
  },
} as const satisfies Record<string, PageToShow>;
