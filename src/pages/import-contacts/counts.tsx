/** How many are new, how many change, with the first ten of each. */
import type { ImportProposal, ListedPeople } from '../contract/import-contacts';
import { tabNamed } from '../kit/tabs';

export const Counts = ({
  proposal: { fresh, changed, unchanged },
}: {
  readonly proposal: ImportProposal;
}) => (
  <>
    <Listed title="New" people={fresh} isOpen />
    <Listed
      title={`On ${tabNamed('Contacts')} already, and changed`}
      people={changed}
      isOpen={fresh.count === 0}
    />
    <p class="block">
      On {tabNamed('Contacts')} already, and as they are: {unchanged}
    </p>
  </>
);

type Props = { readonly title: string; readonly people: ListedPeople; readonly isOpen: boolean };

const Listed = ({ title, people: { count, first }, isOpen }: Props) =>
  count === 0 ? (
    <p class="block">{title}: 0</p>
  ) : (
    <details class="block" open={isOpen}>
      <summary>
        {title}: {count}
      </summary>
      <ul class="people">
        {first.map(({ name, says }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            <p class="gray">{says.join(' · ')}</p>
          </li>
        ))}
      </ul>
      {count > first.length && <p>and {count - first.length} more</p>}
    </details>
  );
