/** Choosing what to print, above it as it will look. */
import { useState } from 'preact/hooks';
import type { Printable } from '../contract/print';
import { Button } from '../kit/button';
import { tabNamed } from '../kit/tabs';
import { Briefs } from './briefs';
import { CallSheets } from './call-sheets';
import { Labels } from './labels';
import { LABEL_SHEETS } from './label-sheets';
import { Options, type Choices } from './options';
import { pageRule, type Paper } from './paper';

const MARGIN_MILLIMETRES = 12;

/** Where people print on Letter, their browsers speak the English of those countries. */
const usualPaper = (): Paper => (/^en-(?:US|CA)/.test(navigator.language) ? 'Letter' : 'A4');

const firstChoices = (): Choices => {
  const paper = usualPaper();
  return { what: 'Call sheet', whose: '', paper, sheet: paper === 'A4' ? '2 × 7' : '3 × 10', used: 0 };
};

export const Choosing = ({ printable }: { readonly printable: Printable }) => {
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const { what, whose, paper, sheet, used } = choices;
  const labelSheet = LABEL_SHEETS[sheet];
  const nothing = NOTHING[what](printable);
  return (
    <>
      <div class="choices">
        <h1>Print</h1>
        <Options
          choices={choices}
          sheets={printable.sheets}
          set={(change) => setChoices({ ...choices, ...change })}
        />
        {nothing === '' ? (
          <Button isFirst onPress={() => window.print()}>
            Print
          </Button>
        ) : (
          <p>{nothing}</p>
        )}
        {what === 'Labels' && <AboutLabels printable={printable} />}
      </div>
      <style>{what === 'Labels' ? pageRule(labelSheet.paper, 0) : pageRule(paper, MARGIN_MILLIMETRES)}</style>
      {what === 'Call sheet' && <CallSheets printable={printable} whose={whose} />}
      {what === 'Labels' && <Labels labels={printable.labels} sheet={labelSheet} used={used} />}
      {what === 'Briefs' && <Briefs briefs={printable.briefs} />}
    </>
  );
};

const AboutLabels = ({ printable: { labels, withoutAddress } }: { readonly printable: Printable }) => (
  <>
    {labels.length > 0 && (
      <p class="gray">Print at 100 %, without headers and footers: then each sits on its label.</p>
    )}
    {withoutAddress.length > 0 && (
      <p>
        Without an address on {tabNamed('Contacts')}: {withoutAddress.join(', ')}.
      </p>
    )}
  </>
);

/** Why there is nothing to print; '' where there is. */
const NOTHING: Readonly<Record<Choices['what'], (printable: Printable) => string>> = {
  'Call sheet': ({ sheets }) =>
    sheets.length === 0 ? `Nothing is left to do on ${tabNamed('This week')}.` : '',
  Labels: ({ labels }) =>
    labels.length === 0 ? `Nothing on ${tabNamed('This week')} goes by post to an address.` : '',
  Briefs: ({ briefs }) => (briefs.length === 0 ? 'No lunch is ahead: choose Lunches > Plan first.' : ''),
};
