/** Where the list is: a file of this computer, or a tab of the workbook. */
import type { Import } from './use-import';

type Props = { readonly all: Import; readonly tabs: readonly string[] };

export const SourceStep = ({ all: { source, busy, chooseFile, chooseTab }, tabs }: Props) => (
  <>
    <div
      class="form-group drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const file = event.dataTransfer?.files[0];
        if (file) chooseFile(file);
      }}
    >
      <label for="file">A file: CSV, tab-separated or vCard, as your other program exports it</label>
      <input
        id="file"
        type="file"
        accept=".csv,.tsv,.tab,.txt,.vcf,.vcard,text/csv,text/vcard"
        disabled={busy !== ''}
        // Chosen again after it was mended, the same file is another one.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) chooseFile(file);
        }}
      />
      {source?.kind === 'file' && (
        <p>
          Chosen: <strong>{source.name}</strong>
        </p>
      )}
      <p class="gray">It is read here, and nothing of it is kept before you say Import.</p>
    </div>
    {tabs.length > 0 && (
      <fieldset>
        <legend>Or a tab of this workbook</legend>
        {tabs.map((tab) => (
          <label key={tab} class="choice">
            <input
              type="radio"
              name="tab"
              checked={source?.kind === 'tab' && source.name === tab}
              disabled={busy !== ''}
              onChange={() => chooseTab(tab)}
            />
            <span>{tab}</span>
          </label>
        ))}
      </fieldset>
    )}
    <p class="gray">
      An Excel workbook comes into a tab with Sheets’ own File &gt; Import &gt; Insert new sheet(s).
    </p>
  </>
);
