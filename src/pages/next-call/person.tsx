/** Who is called, and all that the call needs. */
import type { RefObject } from 'preact';
import type { Call } from '../contract/next-call';

type Props = { readonly call: Call; readonly heading: RefObject<HTMLHeadingElement | null> };

export const Person = ({ call, heading }: Props) => (
  <section aria-label="Who and why">
    <h1 ref={heading} tabIndex={-1}>
      {call.name}
    </h1>
    {call.standing !== '' && <p class="gray">{call.standing}</p>}
    <Reach call={call} />
    {call.worries.length > 0 && (
      <div class="worry">
        <h2>Worried about</h2>
        {call.worries.map((worry) => (
          <p key={worry}>{worry}</p>
        ))}
      </div>
    )}
    <div class="why">
      <h2>{[call.what, call.day].filter((text) => text !== '').join(' · ')}</h2>
      <p>{call.why}</p>
    </div>
    {call.promise !== '' && <p class="why">{call.promise}</p>}
    {call.ask.length > 0 && (
      <div class="block">
        <h2>Ask</h2>
        {call.ask.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    )}
    {call.notes.length > 0 && (
      <div class="block">
        <h2>Last notes</h2>
        <ul>
          {call.notes.map(({ day, text }) => (
            <li key={day + text} class="note">
              <span class="gray">{day}:</span> {text}
            </li>
          ))}
        </ul>
      </div>
    )}
    {call.file.length > 0 && (
      <details class="block">
        <summary>On file</summary>
        <dl>
          {call.file.map(({ label, value }) => (
            <div key={label}>
              <dt class="gray">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    )}
  </section>
);

/** Google shows a page in a frame: a number is dialled from a window of its own. */
const Reach = ({ call }: { readonly call: Call }) => {
  if (call.reachAt === '') return <p class="gray">No way to reach them is on file.</p>;
  const number = call.reachAt.replace(/[^\d+]/g, '');
  if (!call.isPhone || number.length < 5) return <p class="reach">{call.reachAt}</p>;
  return (
    <p class="reach">
      <a href={`tel:${number}`} target="_blank" rel="noopener">
        {call.reachAt}
      </a>
    </p>
  );
};
