/** What is on file, edited in place: each fact is saved when its field is left. */
import { useState } from 'preact/hooks';
import type { Card, CardFact, FactSaved } from '../contract/contact-card';
import { Button } from '../kit/button';
import { reasonOf } from '../kit/call';
import { Field } from '../kit/field';
import { Told } from '../kit/live';
import { tabNamed } from '../kit/tabs';
import { call } from './calls';

type Props = { readonly card: Card; readonly isEditing: boolean; edit(isEditing: boolean): void };

export const Facts = ({ card, isEditing, edit }: Props) => {
  const [facts, setFacts] = useState(card.facts);
  const [told, setTold] = useState('');
  const keep = (saved: CardFact): void =>
    setFacts((before) => before.map((fact) => (fact.column === saved.column ? saved : fact)));
  const known = facts.filter(({ value }) => value !== '');
  return (
    <section class="block">
      <h2>On file</h2>
      {isEditing ? (
        facts.map((fact) => (
          <FactField key={fact.column} id={card.id} fact={fact} keep={keep} tell={setTold} />
        ))
      ) : (
        <dl>
          {known.map(({ column, label, value }) => (
            <div key={column}>
              <dt class="gray">{label}</dt>
              <dd class="lines">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Told>{told}</Told>
      <Button shortcut="E" isPressed={isEditing} onPress={() => edit(!isEditing)}>
        {isEditing ? 'Done' : 'Edit'}
      </Button>
    </section>
  );
};

type FieldProps = {
  readonly id: string;
  readonly fact: CardFact;
  keep(fact: CardFact): void;
  tell(text: string): void;
};

/** What is typed stays in its field until it is saved, whatever goes wrong. */
const FactField = ({ id, fact, keep, tell }: FieldProps) => {
  const [value, setValue] = useState(fact.value);
  const [trouble, setTrouble] = useState('');
  const save = async (): Promise<void> => {
    if (value.trim() === fact.value) return;
    tell(`Saving ${fact.label}…`);
    try {
      const saved = await call('saveFact', { id, column: fact.column, was: fact.value, value });
      // Knowing what stands there by now, a second try may write over it.
      keep({ ...fact, value: saved.now });
      setTrouble(saved.is === 'saved' ? '' : troubleWith(saved));
      tell(saved.is === 'saved' ? `Saved: ${fact.label}.` : '');
    } catch (error) {
      setTrouble(reasonOf(error));
      tell('');
    }
  };
  return (
    <>
      <Field
        id={`fact-${fact.column}`}
        label={fact.label}
        value={value}
        onType={setValue}
        onLeave={() => void save()}
      />
      {trouble !== '' && (
        <div class="trouble" role="alert">
          <p>{trouble}</p>
          <Button onPress={() => void save()}>Try again</Button>
        </div>
      )}
    </>
  );
};

const troubleWith = ({ is, now, expected }: FactSaved): string => {
  if (is === 'not understood') return `Not saved: expected ${expected}.`;
  if (is === 'gone') return `Not saved: this row or column is gone from ${tabNamed('Contacts')}.`;
  return `Not saved: somebody has changed it meanwhile to "${now}". Try again to write yours over it.`;
};
