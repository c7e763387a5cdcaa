/** What is told while somebody works: read out, and seen. */
import type { ComponentChildren } from 'preact';

/** Something was done. It stands there from the beginning, so that what is put into it is read out. */
export const Told = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="told" role="status" aria-live="polite">
    {children}
  </div>
);

/** Something went wrong. */
export const Trouble = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="trouble" role="alert">
    {children}
  </div>
);

/** A page waits for the script. */
export const Busy = ({ what }: { readonly what: string }) => (
  <p class="busy" role="status" aria-busy="true">
    {what}
  </p>
);
