/** The tabs along the bottom. */
import type { WorkbookView } from '../contract';

type Props = { readonly workbook: WorkbookView; readonly front: number; goTo(tab: number): void };

export const Tabs = ({ workbook, front, goTo }: Props) => (
  <nav class="tabs" aria-label="Tabs">
    {workbook.tabs
      .filter(({ isHidden }) => !isHidden)
      .map(({ id, name, color }) => (
        <button
          type="button"
          key={id}
          aria-current={id === front ? 'page' : undefined}
          style={color ? { borderBottomColor: color } : {}}
          onClick={() => goTo(id)}
        >
          {name}
        </button>
      ))}
  </nav>
);
