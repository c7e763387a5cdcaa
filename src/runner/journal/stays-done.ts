/** What people have to know after an Undo: what was done outside of the workbook stays done. By the names of jobs in the journal. */
const STAYS_DONE: ReadonlyMap<string, string> = new Map([
  [
    'Send invitations…',
    'Its invitations and changes stand, since the guests have them. To call a lunch off, set its Status to Cancelled and choose Lunches > Send invitations… again.',
  ],
  [
    'Draft…',
    'Drafts that lie in Gmail stay there, and their rows on Drafts, so that nobody gets a second one: delete in Gmail what isn’t to be sent.',
  ],
]);

/** What an Undo of the job doesn't take back, and what to do about it; '' where it takes back all. */
export const staysDone = (job: string): string => STAYS_DONE.get(job) ?? '';
