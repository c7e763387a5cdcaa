/** How each of them will read it, one after the other. */
import { useState } from 'preact/hooks';
import type { LetterPreview } from '../contract/letter-preview';
import { Button } from '../kit/button';
import { useKeys } from '../kit/keys';
import { Formatted } from './formatted';

const BY: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

type Props = Pick<LetterPreview, 'reading'>;

export const Reading = ({ reading: { title, remarks, letters } }: Props) => {
  const [place, setPlace] = useState(0);
  const go = (by: 1 | -1): void =>
    setPlace((before) => Math.max(0, Math.min(letters.length - 1, before + by)));
  useKeys(
    (key) => {
      const by = BY[key];
      if (by) go(by);
      return by !== undefined;
    },
    () => undefined,
  );
  const letter = letters[place];
  if (!letter && remarks.length === 0) return null;
  return (
    <section class="block">
      <h2>{title}</h2>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {letters.length > 1 && (
        <p class="row">
          <Button isDisabled={place === 0} shortcut="ArrowLeft" onPress={() => go(-1)}>
            Back
          </Button>
          <Button isDisabled={place === letters.length - 1} shortcut="ArrowRight" onPress={() => go(1)}>
            Next
          </Button>
        </p>
      )}
      {letter && <Letter letter={letter} place={`${place + 1} of ${letters.length}`} />}
    </section>
  );
};

type LetterProps = { readonly letter: LetterPreview['reading']['letters'][number]; readonly place: string };

const Letter = ({ letter: { head, text, html }, place }: LetterProps) => (
  <>
    <div role="status">
      <p>{place}</p>
      <dl class="head">
        {head.map(([label, value], index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
    {html === '' ? (
      <p class="letter" dir="auto">
        {text}
      </p>
    ) : (
      <Formatted html={html} />
    )}
  </>
);
