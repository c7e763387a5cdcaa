/** A letter with its formatting, as on a desk or on a phone. */
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';

/** Before the letter's own HTML: nothing is loaded, links lead nowhere, and plain words look as in Gmail. */
const BEFORE =
  '<!doctype html><meta charset="utf-8">' +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  '<base target="_blank"><style>body { margin: 10px; font: 13px/1.5 Arial, sans-serif; }</style>';

/** A frame without any permission: no script of the letter runs, and it can't reach the page around it. */
export const Formatted = ({ html }: { readonly html: string }) => {
  const [isNarrow, setNarrow] = useState(false);
  return (
    <>
      <p class="row">
        <Button isPressed={!isNarrow} onPress={() => setNarrow(false)}>
          Wide
        </Button>
        <Button isPressed={isNarrow} onPress={() => setNarrow(true)}>
          Narrow, as on a phone
        </Button>
      </p>
      <iframe
        key={html}
        class={isNarrow ? 'letter narrow' : 'letter'}
        title="The letter"
        sandbox=""
        srcdoc={BEFORE + html}
      />
    </>
  );
};
