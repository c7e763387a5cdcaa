/** All of one contact. */
import type { RefObject } from 'preact';
import type { Card } from '../contract/contact-card';
import { Button } from '../kit/button';
import { tabNamed } from '../kit/tabs';
import { Facts } from './facts';

type Props = {
  readonly card: Card;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly isEditing: boolean;
  edit(isEditing: boolean): void;
  show(id: string): void;
};

export const Person = ({ card, heading, isEditing, edit, show }: Props) => (
  <>
    <h1 ref={heading} tabIndex={-1}>
      {card.name}
    </h1>
    <p class="gray">{card.standing}</p>
    {card.whyTier !== '' && <p class="gray">{card.whyTier}</p>}
    <p class="gray block">{card.consent}</p>
    <ul class="block">
      {card.phones.map((phone) => (
        <li key={phone}>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} target="_blank" rel="noopener">
            {phone}
          </a>
        </li>
      ))}
    </ul>
    {card.household.length > 0 && (
      <section class="block">
        <h2>Household</h2>
        {card.household.map(({ id, name }) => (
          <Button key={id} isChip onPress={() => show(id)}>
            {name}
          </Button>
        ))}
      </section>
    )}
    <Due due={card.due} />
    <Year year={card.year} />
    <Facts card={card} isEditing={isEditing} edit={edit} />
    {card.sections.map(({ title, lines }) => (
      <section key={title} class="block">
        <h2>{title}</h2>
        <ul>
          {lines.map((line, place) => (
            <li key={`${place} ${line}`}>{line}</li>
          ))}
        </ul>
      </section>
    ))}
    <nav class="row" aria-label={tabNamed('Contacts')}>
      <Button onPress={() => show(card.previous)} shortcut="K" isDisabled={card.previous === ''}>
        Above
      </Button>
      <Button onPress={() => show(card.next)} shortcut="J" isDisabled={card.next === ''}>
        Below
      </Button>
      <Button onPress={() => show('')}>Show the selected row</Button>
    </nav>
  </>
);

const Due = ({ due }: Pick<Card, 'due'>) => (
  <section class="due block">
    <h2>{tabNamed('This week')}</h2>
    {due.length === 0 && <p>Nothing stands on {tabNamed('This week')}.</p>}
    {due.map(({ what, day, why }) => (
      <p key={what + day}>
        <strong>{[what, day].filter((text) => text !== '').join(' · ')}</strong> {why}
      </p>
    ))}
  </section>
);

/** A year of monthly letters is as many marks as a row has room for. */
const MOST_MARKS = 12;

/** A mark for each that was done, and one for each that the plan asks for besides. */
const Marks = ({ planned, done }: Card['year'][number]) => (
  <span class="marks" aria-hidden="true">
    {Array.from({ length: Math.min(MOST_MARKS, Math.max(planned, done)) }, (_, place) => (
      <i key={place} class={place < done ? 'done' : ''} />
    ))}
  </span>
);

const Year = ({ year }: Pick<Card, 'year'>) =>
  year.length === 0 ? null : (
    <section class="block">
      <h2 id="year">The year in touches</h2>
      <table aria-labelledby="year">
        <thead>
          <tr>
            <th scope="col">Touch</th>
            <th scope="col">Done</th>
            <th scope="col">Next</th>
          </tr>
        </thead>
        <tbody>
          {year.map((touch) => (
            <tr key={touch.touch}>
              <th scope="row">{touch.touch}</th>
              <td title={touch.last === '' ? 'never yet' : `last on ${touch.last}`}>
                {touch.done} of {touch.planned}
                <Marks {...touch} />
              </td>
              <td>{touch.next}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
