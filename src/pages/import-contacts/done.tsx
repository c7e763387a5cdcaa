/** What the import came to, and how it is taken back. */
import type { RefObject } from 'preact';
import { Button } from '../kit/button';
import { Told } from '../kit/live';
import { tabNamed } from '../kit/tabs';

type Props = {
  readonly told: string;
  readonly title: RefObject<HTMLHeadingElement | null>;
  again(): void;
};

export const Done = ({ told, title, again }: Props) => (
  <>
    <h1 ref={title} tabIndex={-1}>
      Imported
    </h1>
    <Told>{told}</Told>
    <p class="block">
      Cultivate &gt; Undo last run takes all of it back, but for the {tabNamed('No email list')}. The list
      itself stays where it is.
    </p>
    <Button onPress={again}>Import another list</Button>
  </>
);
