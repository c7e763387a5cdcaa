/** A question of the add-in: the run waits until it is answered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OpenQuestion } from '../contract';

const LABELS = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' } as const;
type ButtonName = keyof typeof LABELS;

type Props = {
  readonly question: OpenQuestion;
  answer(button: ButtonName, text: string): void;
};

export const Question = ({ question, answer }: Props) => {
  const { kind, title, message, buttons } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const isAnswered = useRef(false);
  const give = (button: ButtonName): void => {
    if (isAnswered.current) return;
    isAnswered.current = true;
    answer(button, kind === 'prompt' && (button === 'OK' || button === 'YES') ? text : '');
  };
  useEffect(() => dialog.current?.showModal(), []);
  const [first = 'OK'] = buttons;
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        give('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give(first);
        }}
      >
        <h2 id="question-title">{title === '' ? 'Cultivate' : title}</h2>
        <p id="question-text">{message}</p>
        {kind === 'prompt' && (
          <input
            type="text"
            aria-label="Your answer"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
        <div class="buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'first' : ''}
              {...(index === 0 ? {} : { onClick: () => give(button) })}
            >
              {LABELS[button]}
            </button>
          ))}
          <button type="button" class="close" aria-label="Close" onClick={() => give('CLOSE')}>
            ×
          </button>
        </div>
      </form>
    </dialog>
  );
};
