/** Letter preview: which letter, where there are several, and what Preview… says of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LettersToPreview, LetterPreview as Preview } from '../contract/letter-preview';
import { Button } from '../kit/button';
import { useLoaded } from '../kit/use-loaded';
import { Waiting } from '../kit/waiting';
import { call } from './calls';
import { Previewed } from './previewed';

const TITLE = 'Letter preview';

export const LetterPreview = () => {
  const [loaded, load] = useLoaded<LettersToPreview>();
  const ask = (): void => void load(() => call('lettersToPreview'));
  useEffect(ask, []);
  return loaded.is === 'there' ? (
    <Choosing {...loaded.value} />
  ) : (
    <Waiting title={TITLE} loaded={loaded} what="Looking for letters…" again={ask} />
  );
};

/** The only letter is the one that is meant. */
const Choosing = ({ letters, nothing }: LettersToPreview) => {
  const [only, ...others] = letters;
  const [chosen, setChosen] = useState(others.length === 0 ? (only?.id ?? '') : '');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [chosen]);
  if (chosen !== '')
    return <OneLetter letter={chosen} another={others.length === 0 ? undefined : () => setChosen('')} />;
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {only ? 'Which letter?' : TITLE}
      </h1>
      {only ? (
        <ul class="letters">
          {[...letters].reverse().map(({ id, name }) => (
            <li key={id}>
              <Button onPress={() => setChosen(id)}>{name}</Button>
            </li>
          ))}
        </ul>
      ) : (
        <p>{nothing}</p>
      )}
    </>
  );
};

type OneLetterProps = { readonly letter: string; readonly another: (() => void) | undefined };

const OneLetter = ({ letter, another }: OneLetterProps) => {
  const [loaded, load] = useLoaded<Preview>();
  const ask = (): void => void load(() => call('previewLetter', { letter }));
  useEffect(ask, []);
  return (
    <>
      {loaded.is === 'there' ? (
        <Previewed preview={loaded.value} />
      ) : (
        <Waiting title={TITLE} loaded={loaded} what="Working out who gets it…" again={ask} />
      )}
      {another && loaded.is !== 'loading' && <Button onPress={another}>Another letter</Button>}
    </>
  );
};
