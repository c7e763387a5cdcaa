/** What the office says by the way. */
import { useEffect } from 'preact/hooks';

export type Said = { readonly id: number; readonly message: string; readonly isError: boolean };
type Props = { readonly said: readonly Said[]; dismiss(id: number): void };

const SHOWN_MS = 12_000;

export const Toasts = ({ said, dismiss }: Props) => (
  <div class="toasts" role="log" aria-live="polite" aria-label="Messages">
    {said.map((each) => (
      <Toast key={each.id} said={each} dismiss={() => dismiss(each.id)} />
    ))}
  </div>
);

const Toast = ({ said, dismiss }: { said: Said; dismiss(): void }) => {
  useEffect(() => {
    if (said.isError) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={said.isError ? 'toast error' : 'toast'} {...(said.isError ? { role: 'alert' } : {})}>
      <p>{said.message}</p>
      <button type="button" aria-label="Dismiss" onClick={dismiss}>
        ×
      </button>
    </div>
  );
};
