/** Labels on their sheets: each as far from the edges of the paper as the maker says. */
import type { Printable } from '../contract/print';
import { onSheets, type LabelSheet } from './label-sheets';
import { PAPERS } from './paper';

type Props = { readonly labels: Printable['labels']; readonly sheet: LabelSheet; readonly used: number };

export const Labels = ({ labels, sheet, used }: Props) => (
  <>
    {onSheets(labels, sheet, used).map((places, number) => (
      <section
        key={number}
        class="label-sheet"
        aria-label={`Sheet ${number + 1}`}
        style={{ width: `${PAPERS[sheet.paper].width}mm`, height: `${PAPERS[sheet.paper].height}mm` }}
      >
        {places.map(
          (label, place) =>
            label && (
              <p key={place} class="label" style={placeOf(sheet, place)}>
                {label.lines.map((line, index) => (
                  <span key={index}>{line}</span>
                ))}
              </p>
            ),
        )}
      </section>
    ))}
  </>
);

const placeOf = ({ columns, width, height, top, left, step }: LabelSheet, place: number) => ({
  top: `${top + Math.floor(place / columns) * height}mm`,
  left: `${left + (place % columns) * step}mm`,
  width: `${width}mm`,
  height: `${height}mm`,
});
