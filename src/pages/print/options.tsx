/** What is printed, whose, and on which paper. */
import type { Printable } from '../contract/print';
import { Select } from '../kit/select';
import { LABEL_SHEETS, type LabelSheetName } from './label-sheets';
import { PAPERS, type Paper } from './paper';

const WHATS = ['Call sheet', 'Labels', 'Briefs'] as const;

export type Choices = {
  readonly what: (typeof WHATS)[number];
  /** The name of a sheet; '' for all of them. */
  readonly whose: string;
  readonly paper: Paper;
  readonly sheet: LabelSheetName;
  /** So many labels of the first sheet are gone. */
  readonly used: number;
};

type Props = {
  readonly choices: Choices;
  readonly sheets: Printable['sheets'];
  set(change: Partial<Choices>): void;
};

const isPaper = (name: string): name is Paper => name in PAPERS;
const isLabelSheet = (name: string): name is LabelSheetName => name in LABEL_SHEETS;
const sameNames = (names: readonly string[]) => names.map((name) => [name, name] as const);

export const Options = ({ choices: { what, whose, paper, sheet, used }, sheets, set }: Props) => (
  <div class="row">
    <Select
      id="what"
      label="What"
      value={what}
      options={sameNames(WHATS)}
      choose={(value) => set({ what: WHATS.find((each) => each === value) ?? 'Call sheet' })}
    />
    {what === 'Call sheet' && sheets.length > 1 && (
      <Select
        id="whose"
        label="Whose"
        value={whose}
        options={[['', 'Everybody’s'], ...sameNames(sheets.map(({ name }) => name))]}
        choose={(value) => set({ whose: value })}
      />
    )}
    {what === 'Labels' ? (
      <LabelOptions sheet={sheet} used={used} set={set} />
    ) : (
      <Select
        id="paper"
        label="Paper"
        value={paper}
        options={sameNames(Object.keys(PAPERS))}
        choose={(value) => isPaper(value) && set({ paper: value })}
      />
    )}
  </div>
);

const LabelOptions = ({ sheet, used, set }: Pick<Choices, 'sheet' | 'used'> & Pick<Props, 'set'>) => {
  const { columns, rows } = LABEL_SHEETS[sheet];
  return (
    <>
      <Select
        id="sheet"
        label="Sheet of labels"
        value={sheet}
        options={Object.entries(LABEL_SHEETS).map(([key, { name }]) => [key, name] as const)}
        choose={(value) => isLabelSheet(value) && set({ sheet: value })}
      />
      <div class="form-group">
        <label for="used">Labels used already</label>
        <input
          id="used"
          type="number"
          min="0"
          max={columns * rows - 1}
          value={used}
          onInput={({ currentTarget }) => set({ used: Math.max(0, Math.floor(Number(currentTarget.value))) })}
        />
      </div>
    </>
  );
};
