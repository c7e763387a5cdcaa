/** What the tab Preview says of a letter. */
import { useEffect, useRef } from 'preact/hooks';
import type { LetterPreview, PreviewLine } from '../contract/letter-preview';
import { Reading } from './reading';

export const Previewed = ({ preview }: { readonly preview: LetterPreview }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {preview.title}
      </h1>
      <p class="verdict">{preview.verdict}</p>
      <div class="sides">
        <div>
          {preview.parts.map((part) => (
            <Part key={part.title} {...part} />
          ))}
        </div>
        <Reading reading={preview.reading} />
      </div>
      <p class="gray block">No draft was made. The same stands on the tab Preview.</p>
    </>
  );
};

const Part = ({ title, lines }: LetterPreview['parts'][number]) => (
  <section class="block">
    <h2>{title}</h2>
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{inOne(line)}</li>
      ))}
    </ul>
  </section>
);

/** A number stands before what it counts; a sentence stands alone. */
const inOne = (line: PreviewLine): string => line.filter((text) => text !== '').join(' ');
