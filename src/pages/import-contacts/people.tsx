/** Who they are: what only the office knows of them, and how many are new. */
import type { ImportProposal } from '../contract/import-contacts';
import { Select } from '../kit/select';
import { tabNamed } from '../kit/tabs';
import { Counts } from './counts';
import type { Import } from './use-import';

type Props = { readonly all: Import; readonly proposal: ImportProposal };

export const People = ({ all, proposal }: Props) => (
  <>
    <Classes all={all} proposal={proposal} />
    <Couples all={all} proposal={proposal} />
    <Perhaps all={all} proposal={proposal} />
    <Wins all={all} proposal={proposal} />
    <Totals all={all} proposal={proposal} />
    <Counts proposal={proposal} />
  </>
);

const Classes = ({ all: { decisions, decide }, proposal: { classes, classChoices } }: Props) =>
  classes.length === 0 ? null : (
    <fieldset>
      <legend>What these mean here</legend>
      <div class="columns">
        {classes.map(({ header, value, count, means }, index) => {
          const isOther = (each: { header: string; value: string }): boolean =>
            each.header !== header || each.value !== value;
          const chosen = decisions.classes.find((each) => !isOther(each))?.means ?? means;
          return (
            <Select
              key={index}
              id={`class-${index}`}
              label={`${header}: ${value} (${count})`}
              value={chosen}
              options={classChoices.map((each) => [each, each] as const)}
              choose={(to) =>
                decide({ classes: [...decisions.classes.filter(isOther), { header, value, means: to }] })
              }
            />
          );
        })}
      </div>
    </fieldset>
  );

const Couples = ({ all: { decisions, decideAndLook }, proposal: { couples, areCouplesTwo } }: Props) =>
  couples === 0 ? null : (
    <fieldset>
      <legend>
        {couples === 1 ? 'One row names two people' : `${couples} rows name two people each`}, such as a
        spouse in a column
      </legend>
      {[
        { isTwo: true, words: 'They are two people of one household' },
        { isTwo: false, words: 'They are one person; the spouse is kept in Background' },
      ].map(({ isTwo, words }) => (
        <label key={words} class="choice">
          <input
            type="radio"
            name="couples"
            checked={(decisions.areCouplesTwo ?? areCouplesTwo) === isTwo}
            onChange={() => decideAndLook({ areCouplesTwo: isTwo })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );

const Perhaps = ({ all: { decisions, decideAndLook }, proposal: { perhaps } }: Props) =>
  perhaps.first.length === 0 ? null : (
    <fieldset>
      <legend>Perhaps the same: tick those who are</legend>
      {perhaps.first.map(({ line, name, who, why }) => {
        const others = decisions.same.filter((each) => each.line !== line || each.name !== name);
        const isSame = others.length < decisions.same.length;
        return (
          <label key={`${line} ${name}`} class="choice">
            <input
              type="checkbox"
              checked={isSame}
              onChange={() => decideAndLook({ same: isSame ? others : [...others, { line, name }] })}
            />
            <span>
              {name} (row {line}) is {who}: {why}
            </span>
          </label>
        );
      })}
      {perhaps.others > 0 && <p>and {perhaps.others} more, taken as other people</p>}
    </fieldset>
  );

const Wins = ({ all: { decisions, decide }, proposal: { differs } }: Props) =>
  differs.length === 0 ? null : (
    <fieldset>
      <legend>Where the list says otherwise, the workbook wins; tick where the list does</legend>
      {differs.map(({ column, header, count, instance }) => {
        const others = decisions.listWins.filter((each) => each !== column);
        const isWon = others.length < decisions.listWins.length;
        return (
          <label key={column} class="choice">
            <input
              type="checkbox"
              checked={isWon}
              onChange={() => decide({ listWins: isWon ? others : [...others, column] })}
            />
            <span>
              {header}: {count}, such as {instance}
            </span>
          </label>
        );
      })}
    </fieldset>
  );

const Totals = ({ all: { decisions, decide }, proposal: { years } }: Props) =>
  years.length === 0 ? null : (
    <div class="form-group">
      <label for="totals">
        The totals of {years.join(', ')} become a row of {tabNamed('Sales')} each, dated the last day of the
        year, or on
      </label>
      <input
        id="totals"
        type="date"
        value={decisions.dayOfTotals}
        onInput={({ currentTarget }) => decide({ dayOfTotals: currentTarget.value })}
      />
    </div>
  );
