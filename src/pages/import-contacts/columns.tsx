/** What each column is: as it was understood, with values of it, to be put right. */
import type { ImportProposal } from '../contract/import-contacts';
import { Select } from '../kit/select';
import type { Import } from './use-import';

type Props = { readonly all: Import; readonly proposal: ImportProposal };

export const Columns = ({ all, proposal }: Props) => {
  const { columns, program, hint } = proposal;
  const open = columns.filter(({ isOpen }) => isOpen);
  return (
    <>
      <p class="block">
        {program === '' ? 'No program is known by these headers.' : `This is a list of ${program}.`}{' '}
        {columns.length === 0
          ? 'Address cards have no columns: each line says what it is.'
          : open.length === 0
            ? 'Every column is understood.'
            : 'Please look at those that stand first: nobody can be sure of them.'}{' '}
        {hint}
      </p>
      <ul class="columns">
        {columns.map((column, index) => (
          <ColumnLine key={index} all={all} proposal={proposal} column={column} id={`column-${index}`} />
        ))}
      </ul>
    </>
  );
};

type LineProps = Props & {
  readonly column: ImportProposal['columns'][number];
  readonly id: string;
};

const ColumnLine = ({ all: { decisions, decide }, proposal, column, id }: LineProps) => {
  const { header, samples, guess, isOpen } = column;
  const chosen = decisions.columns.find((each) => each.header === header)?.as ?? '';
  const choose = (as: string): void => {
    const others = decisions.columns.filter((each) => each.header !== header);
    decide({ columns: as === '' ? others : [...others, { header, as }] });
  };
  return (
    <li class={isOpen ? 'open' : undefined}>
      <Select
        id={id}
        label={header}
        value={chosen}
        options={[
          ['', isOpen ? `${guess} (a guess)` : guess],
          ...proposal.columnChoices.filter((each) => each !== guess).map((each) => [each, each] as const),
        ]}
        choose={choose}
      />
      <p class="gray">{samples.join(' · ')}</p>
    </li>
  );
};
