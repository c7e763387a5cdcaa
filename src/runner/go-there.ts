/** Taking whoever chose an item to the row that it made. */
import { foldHeader, placeOfHeader } from '../sheets/headers/header-keys';
import type { Change } from './change';
import type { Ports } from './ports';
import type { RunEdit } from './write/edit';
import type { LocatedWorkbook } from './read/located-workbook';
import { show } from './outcome';
import { linesOf, readPlaces } from './ids/places';

/**
 * Goes to the tab or the row that a plan names, wherever it stands by then. Whoever can't be taken there
 * finds it without.
 */
export function goThere(
  ports: Ports,
  workbook: LocatedWorkbook,
  job: string,
  changes: readonly Change[],
  { tabs }: RunEdit,
): void {
  for (const change of changes) {
    if (!ports.person.ask && !(change.kind === 'open' && change.isAllThereIs)) continue;
    const { row, column } = (change.kind === 'open' ? change.cell : null) ?? { row: 1, column: 1 };
    if (change.kind === 'open' && workbook.isThere(change.tab))
      show(ports, job, () => workbook.goTo(change.tab, row, column));
    const edit = change.kind === 'go' ? tabs.find(({ tab }) => tab === change.table.name) : undefined;
    if (change.kind !== 'go' || !edit) continue;
    show(ports, job, () => {
      const places = readPlaces(workbook, edit);
      const [line] = linesOf(places, new Set([change.id]));
      const header = change.table.columns[change.column]?.header ?? '';
      const place = placeOfHeader(places.keys, foldHeader(header));
      if (line !== undefined) workbook.goTo(edit.tab, line, Math.max(place, 0) + 1);
    });
  }
}
