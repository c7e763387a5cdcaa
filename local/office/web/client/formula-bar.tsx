/** What stands in the selected cell, and its note; and the groups of the tab, to be opened and folded. */
import type { Request, TabView } from '../contract';
import type { Selected } from './selected';
import { lettersOf } from './draw-cell';

export const FormulaBar = ({ selected }: { readonly selected: Selected | null }) => {
  const place = selected ? `${lettersOf(selected.column)}${selected.row}` : '';
  const cell = selected?.cell;
  return (
    <div class="formula" role="region" aria-label="Selected cell">
      <span class="place">{place}</span>
      <span class="entry">{cell?.entry ?? cell?.text ?? ''}</span>
      {cell?.note && <span class="note">{cell.note.replaceAll('\n', ' · ')}</span>}
    </div>
  );
};

export const Groups = ({ tab, perform }: { readonly tab: TabView; perform(request: Request): void }) => {
  if (tab.groups.length === 0) return null;
  return (
    <div class="groups" role="region" aria-label="Groups">
      {tab.groups.map((group) => (
        <button
          type="button"
          key={`${group.axis}${group.first}-${group.depth}`}
          aria-expanded={!group.isCollapsed}
          onClick={() =>
            perform({
              do: 'fold',
              tab: tab.id,
              axis: group.axis,
              first: group.first,
              depth: group.depth,
              isCollapsed: !group.isCollapsed,
            })
          }
        >
          <span aria-hidden="true">{group.isCollapsed ? '+' : '−'}</span> {group.label}
        </button>
      ))}
    </div>
  );
};
