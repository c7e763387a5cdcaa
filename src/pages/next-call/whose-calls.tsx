/** Whose calls are shown, where two people have some. */
import type { Calls } from '../contract/next-call';
import type { Whose } from './session';

type Props = { readonly calls: Calls; readonly whose: Whose; choose(whose: Whose): void };

const CHOICES: readonly Whose[] = ['Principal', 'Assistant', ''];

export const WhoseCalls = ({ calls, whose, choose }: Props) => {
  const doers = new Set(calls.calls.map(({ who }) => who));
  if (!doers.has('Principal') || !doers.has('Assistant')) return null;
  return (
    <div class="form-group">
      <label for="whose">Whose</label>
      <select
        id="whose"
        value={whose}
        onChange={({ currentTarget }) => choose(CHOICES.find((each) => each === currentTarget.value) ?? '')}
      >
        {CHOICES.map((each) => (
          <option key={each} value={each}>
            {each === '' ? 'Everybody’s' : calls.names[each]}
          </option>
        ))}
      </select>
    </div>
  );
};
