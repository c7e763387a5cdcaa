/** A choice of a few. */

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What is chosen, and how it is called. */
  readonly options: readonly (readonly [value: string, name: string])[];
  choose(value: string): void;
};

export const Select = ({ id, label, value, options, choose }: Props) => (
  <div class="form-group">
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  </div>
);
