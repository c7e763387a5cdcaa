/** Google ends a run after six minutes; nothing new is begun when so much of them is gone. */
export const SOFT_STOP_MILLISECONDS = 270_000;
