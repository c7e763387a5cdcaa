/** What both rows say, column by column; where only one can stay, somebody chooses. */
import type { MergeField, MergePair } from '../contract/merge-contacts';
import type { PairsAtHand } from './use-pairs';

type Props = { readonly at: PairsAtHand; readonly pair: MergePair };

export const Fields = ({ at, pair: { stays, goes, fields } }: Props) => (
  <>
    <dl class="sides">
      <div>
        <dt>Stays: {stays.id}</dt>
        <dd>Names it: {stays.hangs}</dd>
      </div>
      <div>
        <dt>Goes: {goes.id}</dt>
        <dd>Names it: {goes.hangs}; they will name the other</dd>
      </div>
    </dl>
    <ul class="fields">
      {fields.map((field) => (
        <li key={field.column}>
          {field.isChoice ? <Choice at={at} field={field} /> : <Kept field={field} />}
        </li>
      ))}
    </ul>
    <p class="gray">
      What isn’t chosen is kept in Background, other addresses and numbers among the others. A refusal of
      either holds.
    </p>
  </>
);

const Choice = ({
  at: { fromGoes, choose },
  field,
}: {
  readonly at: PairsAtHand;
  readonly field: MergeField;
}) => {
  const { column, header, stays, goes } = field;
  const isGoes = fromGoes.includes(column);
  return (
    <fieldset>
      <legend>{header}</legend>
      {[stays, goes].map((value, index) => (
        <label key={index} class="choice">
          <input
            type="radio"
            name={column}
            checked={isGoes === (index === 1)}
            onChange={() => choose(column, index === 1)}
          />
          <span>{value}</span>
        </label>
      ))}
    </fieldset>
  );
};

/** What stands there afterwards, where nobody has to choose. */
const Kept = ({ field: { header, kept } }: { readonly field: MergeField }) => (
  <>
    <strong>{header}</strong>
    <p>{kept}</p>
  </>
);
