/** Raised hands and finished surveys of the last days, as answers that are called about (S27). */
import { addDays, isoDay } from '../../domain/calendar/civil-day';
import type { Book } from '../../domain/clients/household/book';
import { propose } from '../../domain/contact-import/matching/propose';
import { formAnswerOf } from '../../domain/letters/answers/form-answers';
import type { Reply } from '../../domain/records/reply';
import { DAYS_KEPT } from '../../domain/touches/dates/replies';
import type { Office } from '../../runner/job';
import { formIn } from './form';

type FormOffice = Pick<Office<never>, 'cellsOf' | 'locale' | 'timeZone' | 'today' | 'tabs' | 'settings'>;

/**
 * Whoever answered is on Contacts by now; an answer that asked for nothing but a name calls nobody.
 *
 * @param days of how many days back; null: of all
 */
export function formReplies(office: FormOffice, book: Book, days: number | null = DAYS_KEPT): Reply[] {
  const { intakeTab: letter } = office.settings;
  if (letter === '') return [];
  const form = formIn(office, letter, days === null ? '' : isoDay(addDays(office.today, -days)));
  if (!form.ok) return [];
  const proposals = propose(
    book.contacts,
    form.responses.map(({ person }) => person),
  );
  return proposals.flatMap(({ id, person }, place): Reply[] => {
    const { wish, isAnswered } = formAnswerOf(person.own);
    const on = form.responses[place]?.on;
    if (id === null || on === undefined || !isAnswered) return [];
    return [{ contactId: id, letter, on, about: wish === '' ? 'survey' : wish }];
  });
}
