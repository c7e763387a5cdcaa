/** Finding somebody by a few letters. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Gives } from '../contract/calls';
import { Button } from '../kit/button';
import { useLoaded } from '../kit/use-loaded';
import { call } from './calls';

type Props = { readonly place: RefObject<HTMLInputElement | null>; show(id: string): void };

/** Nobody is looked for with each letter. */
const PAUSE_MILLISECONDS = 250;

export const Search = ({ place, show }: Props) => {
  const [text, setText] = useState('');
  const [loaded, load] = useLoaded<Gives<'findContacts'>>();
  useEffect(() => {
    if (text.trim() === '') return undefined;
    const pause = setTimeout(() => void load(() => call('findContacts', { text })), PAUSE_MILLISECONDS);
    return () => clearTimeout(pause);
  }, [text]);
  const open = (id: string): void => {
    setText('');
    show(id);
  };
  const found = text.trim() !== '' && loaded.is === 'there' ? loaded.value : null;
  return (
    <form
      role="search"
      class="block"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = found?.found ?? [];
        if (first) open(first.id);
      }}
    >
      <label for="search">
        Find somebody<kbd aria-hidden="true">/</kbd>
      </label>
      <input
        id="search"
        ref={place}
        type="search"
        autocomplete="off"
        aria-keyshortcuts="/"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div role="status" aria-live="polite">
        {text.trim() !== '' && loaded.is === 'failed' && <p>{loaded.reason}</p>}
        {found && found.found.length === 0 && <p>Nobody is called so.</p>}
        {found && (
          <ul>
            {found.found.map(({ id, name, about }) => (
              <li key={id}>
                <Button onPress={() => open(id)}>
                  {name} {about !== '' && <span class="gray">{about}</span>}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {found && found.others > 0 && <p class="gray">and {found.others} more: type another letter.</p>}
      </div>
    </form>
  );
};
