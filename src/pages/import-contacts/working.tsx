/** What is going on, and for how long by now. */
import { useEffect, useState } from 'preact/hooks';

const SECOND_MS = 1000;

export const Working = ({ what, isLong }: { readonly what: string; readonly isLong: boolean }) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), SECOND_MS);
    return () => clearInterval(clock);
  }, []);
  return (
    <>
      {what} {/* Read out once, not each second. */}
      <span aria-hidden="true">{seconds > 0 && `${seconds} s`}</span>
      {isLong && <p>A list of thousands takes minutes. Where this is closed, it is finished all the same.</p>}
    </>
  );
};
