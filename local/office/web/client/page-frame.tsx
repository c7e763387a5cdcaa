/**
 * A page of the add-in in a frame of its own: it can ask the office for something only by a message, and does
 * nothing else.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownPage } from '../contract';
import { ask } from './ask';

const DEFAULT = { dialog: { width: 600, height: 460 }, sidebar: { width: 300, height: 0 } } as const;

type Props = { readonly page: ShownPage; close(): void; changed(): void };

export const PageFrame = ({ page, close, changed }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({
    width: page.width || DEFAULT[page.place].width,
    height: page.height || DEFAULT[page.place].height,
  });
  useEffect(() => {
    const hear = async ({ source, data }: MessageEvent): Promise<void> => {
      if (source === null || source !== frame.current?.contentWindow || typeof data !== 'object') return;
      if (data.cultivate === 'close') close();
      if (data.cultivate === 'size') setSize((old) => ({ ...old, ...sizeIn(data) }));
      if (data.cultivate !== 'call') return;
      const reply = await ask({
        do: 'call',
        name: String(data.name),
        parameters: Array.from(data.parameters),
      });
      frame.current?.contentWindow?.postMessage({ cultivate: 'returned', call: data.call, ...reply }, '*');
      if (reply.changed) changed();
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [page.id]);
  const content = (
    <>
      <header>
        <h2 id={`page-${page.id}`}>{page.title}</h2>
        <button type="button" aria-label={`Close ${page.title}`} onClick={close}>
          ×
        </button>
      </header>
      <iframe
        ref={frame}
        title={page.title}
        src={`/page/${page.id}`}
        sandbox="allow-scripts allow-forms allow-modals allow-popups"
        style={page.place === 'dialog' ? { width: `${size.width}px`, height: `${size.height}px` } : {}}
      />
    </>
  );
  if (page.place === 'sidebar')
    return (
      <aside class="page" aria-labelledby={`page-${page.id}`}>
        {content}
      </aside>
    );
  return (
    <Modal label={`page-${page.id}`} close={close}>
      {content}
    </Modal>
  );
};

const Modal = ({
  label,
  close,
  children,
}: {
  label: string;
  close(): void;
  children: preact.ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="page" aria-labelledby={label} onClose={close}>
      {children}
    </dialog>
  );
};

const sizeIn = (data: { width?: unknown; height?: unknown }) => ({
  ...(typeof data.width === 'number' ? { width: data.width } : {}),
  ...(typeof data.height === 'number' ? { height: data.height } : {}),
});
