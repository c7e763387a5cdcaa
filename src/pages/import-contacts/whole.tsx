/** All that will be done, before the yes: who, what is left out and why, what to look at. */
import type { ImportProposal, Some } from '../contract/import-contacts';
import { Counts } from './counts';

type Props = { readonly proposal: ImportProposal; readonly from: string };

export const Whole = ({ proposal, from }: Props) => {
  const { program, unreadable, refusing, leftOut, dropped, remarks } = proposal;
  return (
    <>
      <p class="block">
        {program === '' ? 'A list' : program} from {from}
      </p>
      <Counts proposal={proposal} />
      <Lines title="Can’t be read" some={unreadable} />
      <Lines title="Refuse something, or their address bounced" some={refusing} />
      <Lines title="Left out" some={leftOut} />
      <Lines title="No people" some={{ first: dropped, others: 0 }} />
      <Lines title="To look at" some={remarks} />
    </>
  );
};

const Lines = ({ title, some: { first, others } }: { readonly title: string; readonly some: Some }) =>
  first.length === 0 ? null : (
    <section class="block">
      <h2>
        {title}: {first.length + others}
      </h2>
      <ul class="lines">
        {first.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {others > 0 && <p>and {others} more</p>}
    </section>
  );
