/** Contact card: whoever's row is selected, or who is found by typing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gives } from '../contract/calls';
import { Button } from '../kit/button';
import { useKeys } from '../kit/keys';
import { useLoaded } from '../kit/use-loaded';
import { Waiting } from '../kit/waiting';
import { Person } from './person';
import { Search } from './search';
import { call } from './calls';

export const ContactCard = () => {
  const [loaded, load] = useLoaded<Gives<'showCard'>>();
  const [id, setId] = useState('');
  const [isEditing, setEditing] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const show = (next: string): void => {
    setId(next);
    void load(() => call('showCard', { id: next }));
  };
  useEffect(() => show(''), []);
  const card = loaded.is === 'there' ? loaded.value.card : null;
  useEffect(() => heading.current?.focus(), [card?.id]);
  const deeds: Readonly<Record<string, () => void>> = {
    '/': () => search.current?.focus(),
    j: () => card && card.next !== '' && show(card.next),
    k: () => card && card.previous !== '' && show(card.previous),
    e: () => setEditing(!isEditing),
  };
  useKeys(
    (key) => {
      const deed = deeds[key.toLowerCase()];
      deed?.();
      return deed !== undefined;
    },
    () => heading.current?.focus(),
  );
  return (
    <>
      <Search place={search} show={show} />
      {loaded.is !== 'there' ? (
        <Waiting title="Contact card" loaded={loaded} what="Looking up the card…" again={() => show(id)} />
      ) : card ? (
        <Person
          key={card.id}
          card={card}
          heading={heading}
          isEditing={isEditing}
          edit={setEditing}
          show={show}
        />
      ) : (
        <section>
          <h1 ref={heading} tabIndex={-1}>
            Nobody is selected
          </h1>
          <p class="block">Select a row that names somebody, on whatever tab, or look for a name above.</p>
          <Button isFirst onPress={() => show('')}>
            Show the selected row
          </Button>
        </section>
      )}
    </>
  );
};
